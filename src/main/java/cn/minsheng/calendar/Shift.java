package cn.minsheng.calendar;

import java.time.Instant;

/**
 * A due time that a change moves, or would move.
 *
 * @param number the case's number
 * @param kind what is due, as "RESPONSE"
 * @param unitId null if nobody's yet
 */
public record Shift(String number, String kind, Long unitId, Instant before, Instant after) {
    /** Due times move only later: what would come earlier stays where it is. */
    public boolean moves() {
        return after.isAfter(before);
    }
}
