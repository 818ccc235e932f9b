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
        if (isTooMuch(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isTooMuch(HttpServletRequest request)
            throws IOException, ServletException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
