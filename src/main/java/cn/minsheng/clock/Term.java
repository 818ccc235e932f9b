package cn.minsheng.clock;

import cn.minsheng.calendar.Deadline;
import cn.minsheng.calendar.TimeKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;

/**
 * One uninterrupted run of a clock: since when, by which rule, and when that falls due. It can be
 * computed again at any time from its rule, which is how a changed calendar reaches it.
 */
@Embeddable
record Term(
        @Enumerated(EnumType.STRING) @Column(name = "time_kind") TimeKind time,
        String rule,
        @Column(name = "run_from") Instant runFrom,
        @Column(name = "due_at") Instant dueAt,
        @Column(name = "calendar_version") int calendarVersion) {

    static Term of(TimeKind time, Deadline rule, Instant from, Basis basis) {
        Instant due = basis.due(rule, from, time);
        return new Term(time, rule.text(), from, due, basis.calendar().version());
    }

    Term recomputed(Basis basis) {
        return of(time, Deadline.parse(rule), runFrom, basis);
    }

    /** A due time that a changed calendar would have brought forward stayed where it was. */
    Term extended(Basis.Span outage, Basis basis) {
        Instant due = basis.due(dueAt, time, outage);
        return new Term(time, rule, runFrom, due, basis.calendar().version());
    }

    Term lasting(Duration length, Instant from, Basis basis) {
        return of(time, new Deadline.After(length), from, basis);
    }

    Term longer(Duration by, Basis basis) {
        return lasting(left(runFrom, basis).plus(by), runFrom, basis);
    }

    /** In the clock's own time; zero once due. */
    Duration left(Instant at, Basis basis) {
        return time.between(basis.calendar(), at, dueAt);
    }

    /**
     * When a share of {@code span} will have run down. After a pause that is later by the pause;
     * what had run down before this run began is due with its beginning.
     */
    Instant warnAt(BigDecimal share, Duration span, Basis basis) {
        Duration rest = Duration.ofNanos(nanos(span, BigDecimal.ONE.subtract(share)));
        Duration until = left(runFrom, basis).minus(rest);
        return until.isNegative() ? runFrom : time.plus(basis.calendar(), runFrom, until);
    }

    private static long nanos(Duration span, BigDecimal share) {
        return share.multiply(BigDecimal.valueOf(span.toNanos()))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
