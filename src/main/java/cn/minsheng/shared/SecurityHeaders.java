package cn.minsheng.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The headers of every answer that tell a browser what it must not do. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SecurityHeaders extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)");
        // Pages get theirs from PrimeFaces, with a nonce; a second policy beside it would forbid
        // it.
        if (!request.getServletPath().endsWith(".xhtml")) {
            response.setHeader(
                    "Content-Security-Policy",
                    "default-src 'self'; style-src-attr 'unsafe-inline'; object-src 'none';"
                            + " base-uri 'none'; frame-ancestors 'none'; form-action 'self'");
        }
        chain.doFilter(request, response);
    }
}
