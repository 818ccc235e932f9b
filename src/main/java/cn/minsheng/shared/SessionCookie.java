package cn.minsheng.shared;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Keeps the session's cookie to https where that is spoken, and strangers from filling the memory:
 * PrimeFaces begins a session for whoever looks at the sign-in page or at an error.
 */
@WebListener
public class SessionCookie implements ServletContextListener, HttpSessionListener {

    private static final Duration OF_STRANGERS = Duration.ofMinutes(2);

    @Override
    public void contextInitialized(ServletContextEvent started) {
        if (ConfigProvider.getConfig().getValue("security.https", Boolean.class)) {
            started.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }

    /** Signing in makes it last. */
    @Override
    public void sessionCreated(HttpSessionEvent begun) {
        begun.getSession().setMaxInactiveInterval((int) OF_STRANGERS.toSeconds());
    }
}
