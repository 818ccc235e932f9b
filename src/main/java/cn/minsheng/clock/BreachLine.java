package cn.minsheng.clock;

import java.time.Duration;
import java.time.Instant;

/**
 * A breach in a list.
 *
 * @param claimed false when the person is only the liaison of a unit that had not claimed it
 * @param endedAt when what was late was done after all, null while it is not
 * @param waived its due time fell within an outage, it does not count
 */
public record BreachLine(
        Long id,
        String ownerKey,
        String number,
        String kind,
        String level,
        String unitName,
        String personName,
        String position,
        boolean claimed,
        Instant dueAt,
        Instant endedAt,
        boolean waived) {

    /** Until it was done, or until {@code now} if it is not. */
    public Duration lateBy(Instant now) {
        return Duration.between(dueAt, endedAt == null ? now : endedAt);
    }
}
