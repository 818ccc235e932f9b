package cn.minsheng.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Failing costs nothing at first, then more each time, and never too much. */
class LockOutTest {

    private final LockOut lockOut = new LockOut(5, Duration.ofSeconds(30), Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource({
        "1, PT0S",
        "4, PT0S",
        "5, PT30S",
        "6, PT1M",
        "7, PT2M",
        "8, PT4M",
        "9, PT8M",
        "10, PT15M",
        "1000000, PT15M"
    })
    void theWaitDoublesUpToALongest(int failures, Duration wait) {
        assertThat(lockOut.wait(failures)).isEqualTo(wait);
    }

    @Test
    void guessingFromManyAddressesIsNoticedLater() {
        assertThat(lockOut.fromAnywhere()).isEqualTo(50);
    }
}
