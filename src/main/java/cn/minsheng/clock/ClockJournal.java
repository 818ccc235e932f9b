package cn.minsheng.clock;

import cn.minsheng.calendar.Shift;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds clocks, and writes down and announces what happens to them. */
@ApplicationScoped
class ClockJournal {
    private static final String OF_CASE =
            " (c.subject.ownerKey = :owner or c.subject.ownerKey like concat(:owner, '/%'))";

    private static final String RUNNING =
            "select c from CaseClock c where c.state = cn.minsheng.clock.ClockState.RUNNING";

    @PersistenceContext EntityManager em;
    @Inject Event<ClockMoved> moved;

    void add(CaseClock clock) {
        em.persist(clock);
    }

    void flush() {
        em.flush();
    }

    CaseClock get(Long id) {
        return em.find(CaseClock.class, id);
    }

    CaseClock open(Held held) {
        return held.clock().map(this::get).orElseThrow(ClockError.CLOCK_NOT_OPEN::refusal);
    }

    Optional<CaseClock> find(String ownerKey, String kind) {
        return em.createQuery(
                        "select c from CaseClock c where c.subject.ownerKey = :owner and c.subject.kind = :kind"
                                + " and c.closedAt is null",
                        CaseClock.class)
                .setParameter("owner", ownerKey)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    List<CaseClock> openOf(String ownerKey) {
        return ofCase(ownerKey, " and c.closedAt is null");
    }

    List<CaseClock> of(String ownerKey) {
        return ofCase(ownerKey, "");
    }

    private List<CaseClock> ofCase(String ownerKey, String and) {
        return em.createQuery(
                        "select c from CaseClock c where"
                                + OF_CASE
                                + and
                                + " order by c.startedAt, c.id",
                        CaseClock.class)
                .setParameter("owner", ownerKey)
                .getResultList();
    }

    List<CaseClock> dueAfter(Instant now) {
        return em.createQuery(
                        RUNNING + " and c.term.dueAt > :now order by c.term.dueAt, c.id",
                        CaseClock.class)
                .setParameter("now", now)
                .getResultList();
    }

    List<CaseClock> dueWithin(Instant from, Instant until) {
        return em.createQuery(
                        RUNNING
                                + " and c.term.dueAt between :from and :until order by c.term.dueAt, c.id",
                        CaseClock.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    List<Shift> movedBy(String cause) {
        return em.createQuery(
                        "select new cn.minsheng.calendar.Shift(c.subject.number, c.subject.kind, c.unitId,"
                                + " e.dueBefore, e.dueAfter) from ClockEvent e join CaseClock c on c.id = e.clockId"
                                + " where e.cause = :cause order by e.dueAfter, e.id",
                        Shift.class)
                .setParameter("cause", cause)
                .getResultList();
    }

    List<ClockNote> history(String ownerKey) {
        return em.createQuery(
                        "select new cn.minsheng.clock.ClockNote(c.subject.kind, e.kind, e.at, e.share, e.dueBefore,"
                                + " e.dueAfter, e.calendarVersion, e.cause)"
                                + " from ClockEvent e join CaseClock c on c.id = e.clockId where"
                                + OF_CASE
                                + " order by e.at, e.id",
                        ClockNote.class)
                .setParameter("owner", ownerKey)
                .getResultList();
    }

    void log(CaseClock clock, ClockEventKind kind, Instant at, Instant dueBefore, Basis basis) {
        write(clock, kind, at, null, dueBefore, basis, null);
    }

    void warned(CaseClock clock, BigDecimal share, Instant at, Basis basis) {
        write(clock, ClockEventKind.WARNED, at, share, clock.term().dueAt(), basis, null);
    }

    void moved(CaseClock clock, Instant at, Instant dueBefore, Basis basis, String cause) {
        write(clock, ClockEventKind.EXTENDED, at, null, dueBefore, basis, cause);
        if (clock.face().closedAt() == null) {
            // Timers of a closed one are gone, and those of its successor are not its own.
            announce(clock, basis);
        }
    }

    private void write(
            CaseClock clock,
            ClockEventKind kind,
            Instant at,
            BigDecimal share,
            Instant dueBefore,
            Basis basis,
            String cause) {
        em.persist(
                new ClockEvent(
                        clock, kind, at, share, dueBefore, basis.calendar().version(), cause));
    }

    void announce(CaseClock clock, Basis basis) {
        ClockFace face = clock.face();
        boolean still = face.state() == ClockState.PAUSED;
        moved.fire(
                new ClockMoved(
                        face.ownerKey(),
                        face.kind(),
                        still ? null : face.dueAt(),
                        still ? List.of() : clock.warnings().pending(clock.term(), basis)));
    }
}
