package cn.minsheng.clock;

import cn.minsheng.calendar.CalendarChanged;
import cn.minsheng.calendar.CalendarFollower;
import cn.minsheng.calendar.Shift;
import cn.minsheng.calendar.WorkCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Moves clocks when the calendar changes: only those whose due time is still to come, and only
 * later, so that no breach appears or vanishes by it.
 */
@ApplicationScoped
class MovingClocks implements CalendarFollower {
    @Inject Bases bases;
    @Inject ClockJournal journal;
    @Inject Clock time;

    @Override
    public List<Shift> shifts(WorkCalendar changed) {
        Basis basis = new Basis(changed, bases.current().outages());
        return journal.dueAfter(time.instant()).stream()
                .map(clock -> ClockFace.shift(clock, clock.term().recomputed(basis)))
                .filter(shift -> !shift.after().equals(shift.before()))
                .toList();
    }

    @Override
    public List<Shift> movedBy(int version) {
        return journal.movedBy(cause(version));
    }

    void follow(@Observes CalendarChanged changed) {
        Basis basis = bases.alone();
        Instant now = time.instant();
        for (CaseClock clock : journal.dueAfter(now)) {
            Term later = clock.term().recomputed(basis);
            Shift shift = ClockFace.shift(clock, later);
            if (shift.moves()) {
                clock.moveTo(later);
                journal.moved(clock, now, shift.before(), basis, cause(changed.version()));
            }
        }
    }

    private static String cause(int version) {
        return "CALENDAR:" + version;
    }
}
