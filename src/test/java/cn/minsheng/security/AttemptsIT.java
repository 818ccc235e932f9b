package cn.minsheng.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.harness.InContainer;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever guesses has to wait; whoever has signed in before can still do so. */
@InContainer
class AttemptsIT {

    private static final String GUESSER = "10.0.0.66";

    @Inject private Attempts attempts;

    private final String login = "somebody-" + UUID.randomUUID();
    private final Place guesser = new Place(GUESSER, "guesser");

    @Test
    void afterTheFifthFailureOneWaits() {
        fail(5, guesser);
        assertThat(attempts.begin(login, guesser)).isPresent();
        assertThat(attempts.heldBack(login)).isPresent();
    }

    @Test
    void aNewBrowserAtTheSameAddressWaitsToo() {
        fail(5, guesser);
        assertThat(attempts.begin(login, new Place(GUESSER, "another"))).isPresent();
    }

    @Test
    void aBrowserThatWasSignedInWithIsNotShutOutByOthersAtItsAddress() {
        Place own = new Place(GUESSER, "own");
        attempts.begin(login, own);
        attempts.succeeded(login, own);
        fail(5, guesser);
        assertThat(attempts.begin(login, guesser)).isPresent();
        assertThat(attempts.begin(login, own)).isEmpty();
    }

    @Test
    void otherAddressesAreHeldBackOnlyWhenManyGuess() {
        fail(5, guesser);
        assertThat(attempts.begin(login, new Place("10.0.0.67", "elsewhere"))).isEmpty();
        for (int i = 0; i < 50; i++) {
            attempts.begin(login, new Place("10.0.1." + i, "elsewhere"));
        }
        assertThat(attempts.begin(login, new Place("10.0.0.68", "elsewhere"))).isPresent();
    }

    @Test
    void unlockedOneCanTryAgain() {
        fail(5, guesser);
        attempts.forget(login);
        assertThat(attempts.heldBack(login)).isEmpty();
        assertThat(attempts.begin(login, guesser)).isEmpty();
    }

    @Test
    void aSuccessIsForgivenWhatWentBefore() {
        fail(4, guesser);
        attempts.begin(login, guesser);
        attempts.succeeded(login, guesser);
        fail(4, guesser);
        assertThat(attempts.begin(login, guesser)).isEmpty();
    }

    private void fail(int times, Place place) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(login, place)).isEmpty();
        }
    }
}
