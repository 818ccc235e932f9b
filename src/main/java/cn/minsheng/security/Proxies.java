package cn.minsheng.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** From which address a request comes, also behind load balancers. */
@ApplicationScoped
public class Proxies {

    private static final int LONGEST = 64;

    @Inject private SecuritySettings settings;

    /** What a trusted proxy added last is the address that it was asked from. */
    String address(HttpServletRequest request) {
        String from = request.getRemoteAddr();
        String asked = request.getHeader("X-Forwarded-For");
        if (asked == null) {
            return from;
        }
        List<String> trusted = settings.proxies();
        String[] hops = asked.split(",");
        for (int i = hops.length - 1; i >= 0 && trusted.contains(from); i--) {
            from = hops[i].strip();
        }
        return from.substring(0, Math.min(from.length(), LONGEST));
    }
}
