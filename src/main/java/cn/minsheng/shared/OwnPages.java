package cn.minsheng.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Takes what changes something from our own pages alone (CSRF). Browsers say where a form comes
 * from; what says nothing is no browser that somebody is signed in with.
 */
public class OwnPages extends HttpFilter {

    private static final Set<String> CHANGES_NOTHING = Set.of("GET", "HEAD");

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean isForm = request.getMethod().equals("POST");
        if (CHANGES_NOTHING.contains(request.getMethod()) || isForm && isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(
                    isForm
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    static boolean isOwn(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        // Sent to http, too, but a load balancer may have changed what it is to be compared with.
        String origin = request.getHeader("Origin");
        return origin == null
                || Stream.of("Host", "X-Forwarded-Host")
                        .map(request::getHeader)
                        .filter(Objects::nonNull)
                        .anyMatch(host -> host.equalsIgnoreCase(authority(origin)));
    }

    private static String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
