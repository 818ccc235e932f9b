package cn.minsheng.clock;

import java.time.Instant;
import java.util.List;

/**
 * Fired inside the transaction in which a due time changed, so that timers can follow.
 *
 * @param due null while the clock stands still
 * @param warnings those that have not gone out yet
 */
public record ClockMoved(String ownerKey, String kind, Instant due, List<Warning> warnings) {}
