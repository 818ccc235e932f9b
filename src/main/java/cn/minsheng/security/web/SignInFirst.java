package cn.minsheng.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Leads to another page first; what is no page is answered by a status. */
final class SignInFirst {

    static final String PASSWORD = "/security/password.xhtml";

    private SignInFirst() {}

    /** To the sign-in, which goes on to the page that was wanted. */
    static void answer(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (isPage(path)) {
            String query = isGet(request) ? request.getQueryString() : queryOfSender(request, path);
            String wanted = query == null ? path : path + "?" + query;
            String from = wanted.equals("/index.xhtml") ? "" : "&from=" + encoded(wanted);
            String asked = (hasEnded(request) ? "&ended=true" : "") + from;
            lead(request, response, "/login.xhtml" + asked.replaceFirst("&", "?"));
        } else {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    static void changePassword(
            HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException {
        if (isPage(path)) {
            lead(request, response, PASSWORD);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isGet(HttpServletRequest request) {
        return request.getMethod().equals("GET");
    }

    /** Somebody was signed in here, and did not sign out. */
    private static boolean hasEnded(HttpServletRequest request) {
        return !isGet(request)
                || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /** A form is sent without what its page was asked for; the page's own address still has it. */
    private static String queryOfSender(HttpServletRequest request, String path) {
        String sender = request.getHeader("Referer");
        String page = request.getContextPath() + path + "?";
        int at = sender == null ? -1 : sender.indexOf(page);
        return at < 0 ? null : sender.substring(at + page.length());
    }

    private static boolean isPage(String path) {
        return path.endsWith(".xhtml");
    }

    /** A script that waits for a part of a page understands a redirect only in this form. */
    private static void lead(HttpServletRequest request, HttpServletResponse response, String to)
            throws IOException {
        String address = request.getContextPath() + to;
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter()
                    .append(
                            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"")
                    .append(address.replace("&", "&amp;"))
                    .append("\"/></partial-response>");
        } else {
            response.sendRedirect(address);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
