package cn.minsheng.shared;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers of every answer, error pages included, that tell a browser what it must not do and
 * what it must not keep.
 */
public class SecurityHeaders extends HttpFilter {

    private static final Duration KNOWN_AS_HTTPS = Duration.ofDays(365);

    @Inject
    @ConfigProperty(name = "security.https")
    private boolean https;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)");
        // Styles, scripts and pictures say themselves how long they are kept.
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                GuardedResponse.POLICY,
                "default-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none';"
                        + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
        if (https) {
            response.setHeader(
                    "Strict-Transport-Security", "max-age=" + KNOWN_AS_HTTPS.toSeconds());
        }
        chain.doFilter(request, new GuardedResponse(response, https));
    }
}
