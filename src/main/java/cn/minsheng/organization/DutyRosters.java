package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is on duty where and when. */
@ApplicationScoped
public class DutyRosters {
    @PersistenceContext EntityManager em;

    Optional<DutyRoster> of(Unit unit, LocalDate day) {
        return em.createQuery(
                        "select d from DutyRoster d join fetch d.person where d.unit = :unit and d.day = :day",
                        DutyRoster.class)
                .setParameter("unit", unit)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** Both days included. */
    public List<DutyRoster> between(Unit unit, LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select d from DutyRoster d join fetch d.person"
                                + " where d.unit = :unit and d.day between :first and :last order by d.day",
                        DutyRoster.class)
                .setParameter("unit", unit)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Of all units; both days included. */
    List<DutyRoster> between(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select d from DutyRoster d join fetch d.person"
                                + " where d.day between :first and :last",
                        DutyRoster.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    /** Units for which the person is on duty that day. */
    List<Unit> unitsOf(Person person, LocalDate day) {
        return em.createQuery(
                        "select d.unit from DutyRoster d where d.person = :person and d.day = :day",
                        Unit.class)
                .setParameter("person", person)
                .setParameter("day", day)
                .getResultList();
    }

    public List<DutyRoster> since(LocalDate first) {
        return em.createQuery(
                        "select d from DutyRoster d join fetch d.person join fetch d.unit u"
                                + " where d.day >= :first order by u.code, d.day",
                        DutyRoster.class)
                .setParameter("first", first)
                .getResultList();
    }

    /** Days to come on which the person is entered. */
    List<DutyRoster> of(Person person, LocalDate first) {
        return em.createQuery(
                        "select d from DutyRoster d where d.person = :person and d.day >= :first order by d.day",
                        DutyRoster.class)
                .setParameter("person", person)
                .setParameter("first", first)
                .getResultList();
    }

    public void add(DutyRoster entry) {
        em.persist(entry);
    }

    public void remove(DutyRoster entry) {
        em.remove(entry);
    }
}
