package cn.minsheng.clock;

import cn.minsheng.calendar.Shift;
import java.time.Duration;
import java.time.Instant;

/**
 * What a clock shows.
 *
 * @param pausedAt since when it stands still, else null
 * @param remaining what is left of it while it stands still, in its own time, else null
 * @param closedAt when it was met or cancelled, else null
 */
public record ClockFace(
        String ownerKey,
        String number,
        String kind,
        Long unitId,
        String level,
        ClockState state,
        Instant startedAt,
        Instant dueAt,
        Instant pausedAt,
        Duration remaining,
        Instant closedAt) {

    static ClockFace of(
            Subject subject,
            Long unitId,
            ClockState state,
            Instant startedAt,
            Term term,
            Pause pause,
            Instant closedAt) {
        boolean still = state == ClockState.PAUSED;
        return new ClockFace(
                subject.ownerKey(),
                subject.number(),
                subject.kind(),
                unitId,
                subject.level(),
                state,
                startedAt,
                term.dueAt(),
                still ? pause.since() : null,
                still ? pause.left() : null,
                closedAt);
    }

    static Shift shift(CaseClock clock, Term other) {
        ClockFace face = clock.face();
        return new Shift(face.number, face.kind, face.unitId, face.dueAt, other.dueAt());
    }

    /** Due passed before it was closed, or has passed by {@code now}. */
    public boolean lateAt(Instant now) {
        return state != ClockState.PAUSED && (closedAt == null ? now : closedAt).isAfter(dueAt);
    }
}
