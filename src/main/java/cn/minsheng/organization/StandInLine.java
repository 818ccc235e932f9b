package cn.minsheng.organization;

import java.io.Serializable;
import java.time.Instant;

/**
 * Somebody's absence as a line of a page.
 *
 * @param unit short name
 * @param substitute name; empty when nobody stands in
 * @param by who entered or changed it last; null for the system
 */
public record StandInLine(
        Long id,
        int version,
        String person,
        String unit,
        String title,
        String substitute,
        Instant from,
        Instant until,
        String reason,
        String by)
        implements Serializable {
    static StandInLine of(StandIn s) {
        Position p = s.getPosition();
        return new StandInLine(
                s.getId(),
                s.getVersion(),
                p.getPerson().getName(),
                p.getUnit().getShortName(),
                p.getTitle(),
                s.getSubstitute() == null ? "" : s.getSubstitute().getName(),
                s.getFrom(),
                s.getUntil(),
                s.getReason(),
                s.getChangedBy());
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(until);
    }

    public boolean isToCome(Instant now) {
        return now.isBefore(from);
    }
}
