package cn.minsheng.security;

import cn.minsheng.shared.SignInEvent;
import cn.minsheng.shared.SignInEvent.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Signing in and out. A login that nobody has is answered as a wrong password is, and as late. */
@ApplicationScoped
public class SigningIn {

    private static final int LONGEST_LOGIN = 100;

    @Inject private Accounts accounts;
    @Inject private Attempts attempts;
    @Inject private SecuritySettings settings;
    @Inject private Sessions sessions;
    @Inject private CurrentUser user;
    @Inject private Event<SignInEvent> events;
    @Inject private Clock clock;

    private volatile PasswordHash nobodys;

    /** Begins a session of whoever has the login, or refuses. */
    public void enter(String typed, String password) {
        String login = typed.strip().toLowerCase(Locale.ROOT);
        login = login.substring(0, Math.min(login.length(), LONGEST_LOGIN));
        Place place = sessions.place();
        Account account = check(login, password, place);
        sessions.begin(account);
        sessions.remember(place);
        events.fire(new SignInEvent(Kind.SIGNED_IN, login));
    }

    /** Ends this session. */
    public void leave() {
        user.find().ifPresent(p -> events.fire(new SignInEvent(Kind.SIGNED_OUT, p.getCode())));
        sessions.end();
    }

    /**
     * Refuses unless it is the current user's password: for what is asked again before something
     * grave. Failures count as those of signing in do.
     */
    public void confirm(String password) {
        try {
            check(user.person().getCode(), password, sessions.place());
        } catch (WrongPassword e) {
            throw SecurityError.PASSWORD_WRONG.refusal();
        }
    }

    private Account check(String login, String password, Place place) {
        attempts.begin(login, place)
                .ifPresent(
                        until -> {
                            events.fire(new SignInEvent(Kind.HELD_BACK, login));
                            long seconds = Duration.between(clock.instant(), until).toSeconds();
                            throw SecurityError.SIGN_IN_WAIT.refusal(Math.ceilDiv(seconds, 60));
                        });
        Optional<Account> account = accounts.of(login);
        boolean right = account.map(Account::hash).orElseGet(this::nobodys).isOf(password);
        if (!right || account.isEmpty() || !account.get().isUsable(clock.instant())) {
            events.fire(new SignInEvent(Kind.FAILED, login));
            throw new WrongPassword();
        }
        attempts.succeeded(login, place);
        return account.get();
    }

    private PasswordHash nobodys() {
        if (nobodys == null) {
            nobodys = PasswordHash.of(UUID.randomUUID().toString(), settings.iterations());
        }
        return nobodys;
    }
}
