package cn.minsheng.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;

/** The calendar as it is and as it was. */
@ApplicationScoped
public class WorkCalendars {
  @PersistenceContext EntityManager em;

  private volatile WorkCalendar last = new WorkCalendar(0, java.util.Map.of());

  /** As of now. */
  public WorkCalendar current() {
    return at(
        em.createQuery("select max(v.version) from CalendarVersion v", Integer.class)
            .getSingleResult());
  }

  /** As of a version, which is read once as long as it stays the one asked for. */
  public WorkCalendar at(int version) {
    WorkCalendar known = last;
    if (known.version() != version) {
      known =
          new WorkCalendar(
              version,
              daysOf(version).stream()
                  .collect(Collectors.toMap(CalendarDay::getDay, CalendarDay::getKind)));
      last = known;
    }
    return known;
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
            "select v from CalendarVersion v order by v.version desc", CalendarVersion.class)
        .getResultList();
  }

  void add(Object row) {
    em.persist(row);
  }
}
