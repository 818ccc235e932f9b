package cn.minsheng.escalation;

import java.time.Instant;

/**
 * One line of a list; title and raiser are null for an administrator, who sees numbers and states
 * only.
 */
public record ProblemRow(
        long id,
        String number,
        String title,
        Urgency urgency,
        ProblemState status,
        LevelKind level,
        String levelRegion,
        String raiser,
        Long leadUnitId,
        Instant dueAt,
        Instant pausedAt,
        Instant raisedAt,
        Instant closedAt,
        boolean restricted) {

    /** Where it stands. */
    public Level at() {
        return new Level(level, levelRegion);
    }

    ProblemRow withoutContent() {
        return new ProblemRow(
                id,
                number,
                null,
                urgency,
                status,
                level,
                levelRegion,
                null,
                null,
                dueAt,
                pausedAt,
                raisedAt,
                closedAt,
                restricted);
    }
}
