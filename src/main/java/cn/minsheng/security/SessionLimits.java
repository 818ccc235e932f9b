package cn.minsheng.security;

import java.time.Duration;
import java.time.Instant;

/**
 * When a session ends by itself.
 *
 * @param idle after so long without a click
 * @param longest after so long, however busy: who keeps a page open that saves by itself is not
 *     signed in for good
 */
record SessionLimits(Duration idle, Duration longest) {

    boolean over(Instant since, Instant seen, Instant now) {
        return !now.isBefore(seen.plus(idle)) || !now.isBefore(since.plus(longest));
    }
}
