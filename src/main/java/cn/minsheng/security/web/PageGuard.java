package cn.minsheng.security.web;

import cn.minsheng.security.Access;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.security.Permissions;
import cn.minsheng.security.SessionMechanism;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/**
 * Stands before every address: by the permission table it opens, asks to sign in, or refuses. An
 * address that the table lacks is not there for anybody.
 */
public class PageGuard extends HttpFilter {

    @Inject private Permissions permissions;
    @Inject private Access access;
    @Inject private CurrentUser user;

    @Override
    protected void doFilter(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getAttribute(SessionMechanism.UNKNOWN) instanceof RuntimeException fault) {
            throw fault;
        }
        String path = path(request);
        Optional<String> row = permissions.ofPath(path);
        if (row.isEmpty() || user.isSystem()) {
            // No one has looked who it is: the container did not ask us, so nothing is opened.
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (permissions.isForEverybody(row.get())) {
            if (bringsFiles(request)) {
                // Nothing there takes any, and the server would write them down first.
                response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
                return;
            }
            chain.doFilter(request, response);
        } else if (user.find().isEmpty()) {
            SignInFirst.answer(request, response, path);
        } else if (user.mustChangePassword() && !path.equals(SignInFirst.PASSWORD)) {
            SignInFirst.changePassword(request, response, path);
        } else if (!access.maySomewhere(row.get())) {
            access.denied(row.get(), "");
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean bringsFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static String path(HttpServletRequest request) {
        String rest = request.getPathInfo();
        return rest == null ? request.getServletPath() : request.getServletPath() + rest;
    }
}
