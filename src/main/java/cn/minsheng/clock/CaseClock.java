package cn.minsheng.clock;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * A clock of a case: what must be done by when. It starts running, may stand still for a while, and
 * is closed when it is met or cancelled. Passing its due instant does not close it: what is late is
 * still asked for. One clock of a kind is open on a case at a time.
 */
@Entity
@Table(name = "clock")
public class CaseClock {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "clock_seq")
    @SequenceGenerator(name = "clock_seq", sequenceName = "clock_seq", allocationSize = 50)
    private Long id;

    @Version private int version;

    @Embedded private Subject subject;

    @Column(name = "unit_id")
    private Long unitId;

    @Enumerated(EnumType.STRING)
    private ClockState state;

    @Embedded private Term term;
    @Embedded private Warnings warnings;
    @Embedded private Pause pause;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "breached_at")
    private Instant breachedAt;

    @Column(name = "met_at")
    private Instant metAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected CaseClock() {}

    CaseClock(StartClock start, Basis basis) {
        subject = start.subject();
        unitId = start.unitId();
        startedAt = start.from();
        term = Term.of(start.time(), start.rule(), startedAt, basis);
        warnings = Warnings.of(start.warnings(), term.left(startedAt, basis));
        state = ClockState.RUNNING;
    }

    /** Lateness follows the due instant, not the timer's run. */
    boolean overdueAt(Instant at) {
        return state != ClockState.PAUSED && at.isAfter(term.dueAt());
    }

    /** A timer that runs at the due instant finds that nobody acted by then. */
    boolean expiredBy(Instant now) {
        return state != ClockState.PAUSED && !now.isBefore(term.dueAt());
    }

    /** True the first time that the share has run down. */
    boolean warn(BigDecimal share, Instant at, Basis basis) {
        boolean now = state == ClockState.RUNNING && warnings.due(share, at, term, basis);
        if (now) {
            warnings = warnings.sending(share);
        }
        return now;
    }

    /**
     * @param kept false for a city leader, against whom no breach is kept
     */
    void miss(Instant at, boolean kept) {
        require(ClockState.RUNNING);
        state = kept ? ClockState.BREACHED : ClockState.LAPSED;
        breachedAt = kept ? at : null;
    }

    /** What was breached or has lapsed can stand still too: nothing of its time is left then. */
    void pause(Instant at, Basis basis) {
        if (state == ClockState.PAUSED) {
            throw ClockError.CLOCK_STATE.refusal();
        }
        pause = new Pause(at, term.left(at, basis));
        state = ClockState.PAUSED;
    }

    void resume(Instant at, Duration minimum, Basis basis) {
        require(ClockState.PAUSED);
        run(pause.atLeast(minimum).left(), at, basis);
        pause = null;
    }

    /** Gives the clock to another unit, with at least {@code minimum} left. */
    void handTo(Long newUnit, Instant at, Duration minimum, Basis basis) {
        unitId = newUnit;
        if (state == ClockState.PAUSED) {
            pause = pause.atLeast(minimum);
        } else if (term.left(at, basis).compareTo(minimum) < 0) {
            run(minimum, at, basis);
        }
    }

    void extend(Duration by, Basis basis) {
        if (state == ClockState.PAUSED) {
            pause = pause.longer(by);
        } else {
            require(ClockState.RUNNING);
            term = term.longer(by, basis);
        }
        warnings = warnings.longer(by);
    }

    /** Sets a due time that was computed again. */
    void moveTo(Term later) {
        term = later;
    }

    /** When it was acted on, or {@code now} if nobody has yet. */
    Instant actedBy(Instant now) {
        return pause != null ? pause.since() : closedAt != null ? closedAt : now;
    }

    /** What fell due within an outage was not missed: the clock stands as if it had not been. */
    void excuse(Basis basis) {
        breachedAt = null;
        if (state == ClockState.PAUSED) {
            pause = new Pause(pause.since(), term.left(pause.since(), basis));
        } else if (closedAt == null) {
            state = ClockState.RUNNING;
        } else {
            state = metAt == null ? ClockState.CANCELLED : ClockState.MET;
        }
    }

    void meet(Instant at) {
        metAt = at;
        close(at, ClockState.MET);
    }

    void cancel(Instant at) {
        close(at, ClockState.CANCELLED);
    }

    private void close(Instant at, ClockState unlessBreached) {
        closedAt = at;
        state = breachedAt == null ? unlessBreached : ClockState.BREACHED;
    }

    private void run(Duration length, Instant from, Basis basis) {
        term = term.lasting(length, from, basis);
        state = ClockState.RUNNING;
    }

    private void require(ClockState expected) {
        if (state != expected) {
            throw ClockError.CLOCK_STATE.refusal();
        }
    }

    Term term() {
        return term;
    }

    Warnings warnings() {
        return warnings;
    }

    Long id() {
        return id;
    }

    ClockState state() {
        return state;
    }

    Subject subject() {
        return subject;
    }

    public ClockFace face() {
        return ClockFace.of(subject, unitId, state, startedAt, term, pause, closedAt);
    }
}
