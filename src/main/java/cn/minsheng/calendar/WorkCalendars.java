package cn.minsheng.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendar as it is and as it was. */
@ApplicationScoped
public class WorkCalendars {
    @PersistenceContext EntityManager em;

    private volatile WorkCalendar last = new WorkCalendar(0, Map.of());

    /** As of now. */
    public WorkCalendar current() {
        return at(currentVersion());
    }

    private int currentVersion() {
        return em.createQuery("select max(v.version) from CalendarVersion v", Integer.class)
                .getSingleResult();
    }

    /** As of a version, which is read once as long as it stays the one asked for. */
    public WorkCalendar at(int version) {
        WorkCalendar known = last;
        if (known.version() != version) {
            known =
                    new WorkCalendar(
                            version,
                            daysOf(version).stream()
                                    .collect(
                                            Collectors.toMap(
                                                    CalendarDay::getDay, CalendarDay::getKind)));
            last = known;
        }
        return known;
    }

    /** Days of the current version that are no regular ones, in their order. */
    public List<CalendarDay> days(Year year) {
        return daysOf(currentVersion()).stream()
                .filter(
                        d ->
                                d.getDay().getYear() == year.getValue()
                                        && d.getKind() != DayKind.REGULAR)
                .toList();
    }

    /** Changes are made one after the other, so that a version is never added to by a later one. */
    void lock() {
        em.createNativeQuery(
                        "select 1 from pg_advisory_xact_lock(hashtext('calendar'))", Integer.class)
                .getSingleResult();
    }

    List<DayChange> differing(List<DayChange> days) {
        Map<LocalDate, CalendarDay> now =
                daysOf(currentVersion()).stream()
                        .collect(Collectors.toMap(CalendarDay::getDay, d -> d));
        return days.stream().filter(day -> day.changes(now.get(day.day()))).toList();
    }

    /** The days and, as regular ones, all others that are something else now in their years. */
    public List<DayChange> replacing(List<DayChange> days) {
        Set<LocalDate> named = days.stream().map(DayChange::day).collect(Collectors.toSet());
        Stream<DayChange> others =
                named.stream()
                        .map(day -> Year.of(day.getYear()))
                        .distinct()
                        .flatMap(year -> days(year).stream())
                        .filter(known -> !named.contains(known.getDay()))
                        .map(known -> new DayChange(known.getDay(), DayKind.REGULAR, ""));
        return Stream.concat(days.stream(), others).toList();
    }

    /** What a version says of days, in their order. */
    List<CalendarDay> daysOf(int version) {
        return em.createQuery(
                        "select d from CalendarDay d where d.since = (select max(e.since) from CalendarDay e"
                                + " where e.day = d.day and e.since <= :version) order by d.day",
                        CalendarDay.class)
                .setParameter("version", version)
                .getResultList();
    }

    List<CalendarVersion> versions() {
        return em.createQuery(
                        "select v from CalendarVersion v order by v.version desc",
                        CalendarVersion.class)
                .getResultList();
    }

    void add(Object row) {
        em.persist(row);
    }
}
