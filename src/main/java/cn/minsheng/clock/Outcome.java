package cn.minsheng.clock;

import java.time.Duration;

/**
 * What became of an act on a clock.
 *
 * @param late the due instant had passed
 * @param lateBy zero when in time
 * @param recorded this very act recorded the breach, or the reminder of a leader
 */
public record Outcome(boolean late, Duration lateBy, boolean recorded) {
    static final Outcome IN_TIME = new Outcome(false, Duration.ZERO, false);
}
