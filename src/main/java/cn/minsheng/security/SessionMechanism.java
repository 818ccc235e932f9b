package cn.minsheng.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the container with every request who is signed in: a session that was carried to another
 * node brings the mark, not what the container had made of it. The account is asked each time, so
 * that sessions end at once, wherever they are.
 */
@ApplicationScoped
public class SessionMechanism implements HttpAuthenticationMechanism {

    /** Attribute of a request of which nobody could tell whose it is: the fault. */
    public static final String UNKNOWN = "cn.minsheng.security.unknown";

    private static final Set<String> GROUPS = Set.of("SIGNED_IN");

    @Inject private Accounts accounts;
    @Inject private SignedIn signedIn;
    @Inject private Proxies proxies;
    @Inject private SecuritySettings settings;
    @Inject private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        signedIn.request(proxies.address(request));
        Optional<SessionMark> mark = Sessions.mark(request);
        if (mark.isEmpty() || request.getServletPath().startsWith("/jakarta.faces.resource/")) {
            return context.doNothing();
        }
        SessionMark of = mark.get();
        Standing standing;
        try {
            standing = accounts.standing(of.account());
        } catch (RuntimeException e) {
            // Thrown from here it would be an empty answer.
            request.setAttribute(UNKNOWN, e);
            return context.doNothing();
        }
        HttpSession session = request.getSession();
        Instant now = clock.instant();
        if (standing == null
                || standing.round() != of.round()
                || settings.sessionLimits().over(of.since(), Sessions.seen(session, now), now)) {
            session.invalidate();
            return context.doNothing();
        }
        signedIn.person(of.person(), of.acting(), standing.mustChange());
        return context.notifyContainerAboutLogin(of.login(), GROUPS);
    }
}
