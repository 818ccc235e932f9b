package cn.minsheng.clock;

import cn.minsheng.calendar.Deadline;
import cn.minsheng.calendar.TimeKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/**
 * The clocks of all cases. Every act names the case and the kind of clock, belongs to the
 * transaction of what it times, and leaves an event.
 *
 * <p>In time means at or before the due instant. An act that comes later records its own breach,
 * whether or not a timer has run; {@link #expire} does the same for a clock on which nobody acted.
 */
@ApplicationScoped
@Transactional
public class Clocks {
    @Inject ClockJournal journal;
    @Inject Bases bases;
    @Inject Lateness lateness;
    @Inject Clock time;

    /** Starts a clock; one of this kind that is open on the case is closed by it. */
    public ClockFace start(StartClock request) {
        Held held = bases.held(request.ownerKey(), request.kind());
        held.clock().map(journal::get).ifPresent(open -> close(open, request.from(), held.basis()));
        CaseClock clock = new CaseClock(request, held.basis());
        journal.add(clock);
        journal.log(clock, ClockEventKind.STARTED, request.from(), null, held.basis());
        return clock.face();
    }

    public Outcome pause(String ownerKey, String kind, Instant at) {
        Held held = bases.held(ownerKey, kind);
        CaseClock clock = journal.open(held);
        Outcome outcome = lateness.record(clock, at, held.basis());
        clock.pause(at, held.basis());
        journal.log(clock, ClockEventKind.PAUSED, at, clock.term().dueAt(), held.basis());
        journal.announce(clock, held.basis());
        return outcome;
    }

    /** Runs on with what was left, or {@code minimum} if that is more. */
    public ClockFace resume(String ownerKey, String kind, Instant at, Duration minimum) {
        Held held = bases.held(ownerKey, kind);
        CaseClock clock = journal.open(held);
        Instant before = clock.term().dueAt();
        clock.resume(at, minimum, held.basis());
        journal.log(clock, ClockEventKind.RESUMED, at, before, held.basis());
        journal.announce(clock, held.basis());
        return clock.face();
    }

    /** What the clock asked for was done at {@code at}; closes it. */
    public Outcome meet(String ownerKey, String kind, Instant at) {
        Held held = bases.held(ownerKey, kind);
        CaseClock clock = journal.open(held);
        Outcome outcome = lateness.record(clock, at, held.basis());
        clock.meet(at);
        journal.log(clock, ClockEventKind.MET, at, clock.term().dueAt(), held.basis());
        return outcome;
    }

    /**
     * Called when time is up. Records the breach once; does nothing to a clock that is closed,
     * stands still or is not due yet, so that a timer may come late or twice.
     */
    public Outcome expire(String ownerKey, String kind) {
        Held held = bases.held(ownerKey, kind);
        Instant now = time.instant();
        return held.clock()
                .map(journal::get)
                .filter(clock -> clock.expiredBy(now))
                .map(clock -> lateness.recordOnce(clock, now, held.basis()))
                .orElse(Outcome.IN_TIME);
    }

    /** True if the warning is to go out now; false if it went out, or its time has not come. */
    public boolean warn(String ownerKey, String kind, BigDecimal share) {
        Held held = bases.held(ownerKey, kind);
        Instant now = time.instant();
        Optional<CaseClock> clock = held.clock().map(journal::get);
        boolean first = clock.filter(c -> c.warn(share, now, held.basis())).isPresent();
        if (first) {
            journal.warned(clock.get(), share, now, held.basis());
        }
        return first;
    }

    /** Gives more time, in the clock's own time. */
    public ClockFace extend(String ownerKey, String kind, Instant at, Duration by) {
        Held held = bases.held(ownerKey, kind);
        CaseClock clock = journal.open(held);
        lateness.record(clock, at, held.basis());
        Instant before = clock.term().dueAt();
        clock.extend(by, held.basis());
        journal.log(clock, ClockEventKind.EXTENDED, at, before, held.basis());
        journal.announce(clock, held.basis());
        return clock.face();
    }

    /**
     * The clock runs on for another unit (改办), with at least {@code minimum} left. Call it while
     * the former unit is still responsible: what is late by then is its breach.
     */
    public ClockFace handOver(
            String ownerKey, String kind, Long unitId, Instant at, Duration minimum) {
        Held held = bases.held(ownerKey, kind);
        CaseClock clock = journal.open(held);
        lateness.record(clock, at, held.basis());
        Instant before = clock.term().dueAt();
        clock.handTo(unitId, at, minimum, held.basis());
        if (!before.equals(clock.term().dueAt())) {
            journal.log(clock, ClockEventKind.EXTENDED, at, before, held.basis());
            journal.announce(clock, held.basis());
        }
        return clock.face();
    }

    /** Nothing happens if no such clock is open. A breach stays. */
    public void cancel(String ownerKey, String kind, Instant at) {
        Held held = bases.held(ownerKey, kind);
        held.clock().map(journal::get).ifPresent(clock -> close(clock, at, held.basis()));
    }

    /** Closes whatever is open on a case that has ended, with its parts. */
    public void cancelAll(String ownerKey, Instant at) {
        Basis basis = bases.held(ownerKey, "").basis();
        journal.openOf(ownerKey).forEach(clock -> close(clock, at, basis));
    }

    /** The open clock of that kind, whether it runs, stands still or is overdue. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<ClockFace> running(String ownerKey, String kind) {
        return journal.find(ownerKey, kind).map(CaseClock::face);
    }

    /** All clocks of a case and its parts, the oldest first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ClockFace> of(String ownerKey) {
        return journal.of(ownerKey).stream().map(CaseClock::face).toList();
    }

    /** Everything that happened to the clocks of a case and its parts, in its order. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<ClockNote> history(String ownerKey) {
        return journal.history(ownerKey);
    }

    /** When a clock that begins at {@code from} would fall due, as things stand. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Instant due(Deadline rule, TimeKind kind, Instant from) {
        return bases.current().due(rule, from, kind);
    }

    /** For timers. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Date due(String ownerKey, String kind) {
        return Date.from(known(ownerKey, kind).term().dueAt());
    }

    /** For timers: when that share of the span will have run down. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Date warning(String ownerKey, String kind, BigDecimal share) {
        CaseClock clock = known(ownerKey, kind);
        return Date.from(clock.warnings().at(share, clock.term(), bases.current()));
    }

    private void close(CaseClock clock, Instant at, Basis basis) {
        lateness.record(clock, at, basis);
        clock.cancel(at);
        journal.log(clock, ClockEventKind.CANCELLED, at, clock.term().dueAt(), basis);
        journal.flush();
    }

    private CaseClock known(String ownerKey, String kind) {
        return journal.find(ownerKey, kind).orElseThrow(ClockError.CLOCK_NOT_OPEN::refusal);
    }
}
