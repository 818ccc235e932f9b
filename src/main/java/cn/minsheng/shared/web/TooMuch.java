package cn.minsheng.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Says so when more is sent than the server takes at all, which is a refusal and no fault. It is
 * the servlet's own, so that it comes after who asks was looked at.
 */
@WebFilter(servletNames = "faces", asyncSupported = true)
public class TooMuch extends HttpFilter {

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (bringsFiles(request)) {
            try {
                request.getParts();
            } catch (IllegalStateException e) {
                response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
                return;
            } catch (ServletException e) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Some clients name the type of what they posted again where a redirect takes them. */
    private static boolean bringsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return request.getMethod().equals("POST") && type != null && type.startsWith("multipart/");
    }
}
