package cn.minsheng.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The session of the request that is being answered, and the browser that it comes from. */
@ApplicationScoped
public class Sessions {

    static final String MARK = "minsheng.signed-in";

    private static final String SEEN = "minsheng.seen";
    private static final String BROWSER = "minsheng-browser";
    // With one, a cookie is sent to the hosts below it, too.
    private static final String NO_DOMAIN = null;
    private static final Duration REMEMBERED = Duration.ofDays(180);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject private HttpServletRequest request;
    @Inject private SignedIn signedIn;
    @Inject private SecuritySettings settings;
    @Inject private Clock clock;

    /**
     * Whom the session is of, as far as it says; whether that still holds is the account's to say.
     */
    static Optional<SessionMark> mark(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session).map(s -> (SessionMark) s.getAttribute(MARK));
    }

    /** The address and the browser, which gets a token when it has none. */
    Place place() {
        return new Place(signedIn.address(), token().orElseGet(Sessions::newToken));
    }

    private Optional<String> token() {
        return Optional.ofNullable(request.getCookies()).stream()
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(BROWSER))
                .map(Cookie::getValue)
                .filter(value -> value.matches("[0-9a-f]{32}"))
                .findFirst();
    }

    private static String newToken() {
        byte[] token = new byte[16];
        RANDOM.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }

    /**
     * Somebody signed in here: the browser may try again here when others fail from its address.
     */
    void remember(Place place) {
        Faces.addResponseCookie(
                BROWSER, place.token(), NO_DOMAIN, "/", (int) REMEMBERED.toSeconds());
    }

    /**
     * A new session: the id of one from before signing in is worth nothing after it, and whoever
     * was signed in here leaves nothing behind.
     */
    void begin(Account account) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        HttpSession session = request.getSession(true);
        session.setMaxInactiveInterval((int) settings.sessionLimits().idle().toSeconds());
        seen(session, clock.instant());
        mark(session, account);
    }

    /** This session goes on in the account's new round, with another id; the others end. */
    void goOn(Account account) {
        if (mark(request).isPresent()) {
            request.changeSessionId();
            mark(request.getSession(), account);
        }
    }

    private void mark(HttpSession session, Account account) {
        set(
                session,
                new SessionMark(
                        account.getId(),
                        account.getPerson().getId(),
                        account.getLogin(),
                        account.round(),
                        clock.instant(),
                        null));
    }

    /** When the session was last used before; from now on it is now. */
    static Instant seen(HttpSession session, Instant now) {
        Instant before = (Instant) session.getAttribute(SEEN);
        session.setAttribute(SEEN, now);
        return before == null ? now : before;
    }

    /** Refuses nothing: who may act in it is asked when something is done. */
    public void actAs(Long position) {
        mark(request).ifPresent(mark -> set(request.getSession(), mark.acting(position)));
    }

    void end() {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
            // Else the next page that is opened would say that the session had timed out.
            Faces.addResponseCookie("JSESSIONID", "", NO_DOMAIN, "/", 0);
        }
        signedIn.person(null, null, false);
    }

    private void set(HttpSession session, SessionMark mark) {
        session.setAttribute(MARK, mark);
        signedIn.person(mark.person(), mark.acting(), false);
    }
}
