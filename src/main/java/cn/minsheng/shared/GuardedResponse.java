package cn.minsheng.shared;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Keeps an answer to one policy, its cookies close, and redirects to where the browser is. */
class GuardedResponse extends HttpServletResponseWrapper {

    static final String POLICY = "Content-Security-Policy";

    private final boolean https;

    GuardedResponse(HttpServletResponse response, boolean https) {
        super(response);
        this.https = https;
    }

    /** Those of libraries, too, stay with our own pages, and with https where that is spoken. */
    @Override
    public void addCookie(Cookie cookie) {
        cookie.setSecure(https || cookie.getSecure());
        if (cookie.getAttribute("SameSite") == null) {
            cookie.setAttribute("SameSite", "Lax");
        }
        super.addCookie(cookie);
    }

    /**
     * PrimeFaces adds the one of a page, with a nonce; the other beside it would forbid the page's
     * scripts.
     */
    @Override
    public void addHeader(String name, String value) {
        if (POLICY.equalsIgnoreCase(name)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    /**
     * The server would put what it was called before the path: behind a load balancer not what the
     * browser calls it, and anything that somebody sends as Host.
     */
    @Override
    public void sendRedirect(String location) throws IOException {
        if (location.startsWith("/") && !location.startsWith("//")) {
            resetBuffer();
            setStatus(SC_FOUND);
            setHeader("Location", location);
            flushBuffer();
        } else {
            super.sendRedirect(location);
        }
    }
}
