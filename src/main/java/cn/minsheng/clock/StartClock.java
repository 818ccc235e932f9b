package cn.minsheng.clock;

import cn.minsheng.calendar.Deadline;
import cn.minsheng.calendar.TimeKind;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What a clock starts with. The caller takes rule, time and warnings from its decision table.
 *
 * @param ownerKey the case, as "problem:123"; with a part of its own where a case has several
 *     clocks of one kind at a time, as "problem:123/45" for the opinion of unit 45
 * @param number the case's number as people know it
 * @param kind what must be done in time, as "RESPONSE"
 * @param unitId whose clock it is, null if nobody's yet
 * @param level where the case stands, as "UNIT"
 */
public record StartClock(
        String ownerKey,
        String number,
        String kind,
        Long unitId,
        String level,
        Instant from,
        TimeKind time,
        Deadline rule,
        Shares warnings) {

    /**
     * Instants are kept as exactly as the database keeps them, so that nothing shifts by reading.
     */
    public StartClock {
        from = from.truncatedTo(ChronoUnit.MICROS);
    }

    Subject subject() {
        return new Subject(ownerKey, number, kind, level);
    }
}
