package cn.minsheng.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** From which address a request comes, also behind load balancers. */
@ApplicationScoped
public class Proxies {

    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

    @Inject private SecuritySettings settings;

    /** For tests. */
    Proxies(SecuritySettings settings) {
        this.settings = settings;
    }

    protected Proxies() {}

    /** What a trusted proxy added last is the address that it was asked from. */
    String address(HttpServletRequest request) {
        // Some add a line of their own to what somebody had sent before: all of them together
        // count.
        List<String> hops =
                Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                        .flatMap(line -> Arrays.stream(line.split(",")))
                        .map(String::strip)
                        .toList();
        List<String> trusted = settings.proxies();
        String from = request.getRemoteAddr();
        for (int i = hops.size() - 1; i >= 0 && trusted.contains(from); i--) {
            if (!ADDRESS.matcher(hops.get(i)).matches()) {
                break;
            }
            from = hops.get(i);
        }
        return from;
    }
}
