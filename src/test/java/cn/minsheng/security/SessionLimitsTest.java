package cn.minsheng.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session ends when nothing was clicked for long, and when it has lasted for long. */
class SessionLimitsTest {

    private final SessionLimits limits =
            new SessionLimits(Duration.ofMinutes(30), Duration.ofHours(12));

    // Signed in at 08:00; last click; now
    @ParameterizedTest
    @CsvSource({
        "08:00, 08:29, false",
        "08:00, 08:30, true",
        "11:50, 12:19, false",
        "11:50, 12:20, true",
        "19:59, 19:59, false",
        "19:59, 20:00, true",
    })
    void ends(String seen, String now, boolean over) {
        assertThat(limits.over(at("08:00"), at(seen), at(now))).isEqualTo(over);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-04-20T" + time + ":00Z");
    }
}
