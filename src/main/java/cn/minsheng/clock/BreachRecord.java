package cn.minsheng.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads breaches by unit, by person and one by one. */
@ApplicationScoped
class BreachRecord {
    private static final String IN_SCOPE =
            " where b.dueAt > :from and b.dueAt <= :until and (b.regionCode in :regions or b.unitId in :units)";
    private static final String COUNTED =
            IN_SCOPE + " and not exists (select w from BreachWaiver w where w.breachId = b.id)";
    private static final String ENDED =
            "(select min(e.at) from ClockEvent e where e.clockId = b.clockId and e.at >= b.dueAt"
                    + " and e.cause is null and e.kind in"
                    + " (cn.minsheng.clock.ClockEventKind.PAUSED, cn.minsheng.clock.ClockEventKind.MET,"
                    + " cn.minsheng.clock.ClockEventKind.EXTENDED, cn.minsheng.clock.ClockEventKind.CANCELLED))";

    @PersistenceContext EntityManager em;

    long size(BreachScope scope) {
        return scoped("select count(b) from Breach b" + IN_SCOPE, Long.class, scope)
                .getSingleResult();
    }

    /** The latest first, those that do not count among them. */
    List<BreachLine> lines(BreachScope scope, int first, int most) {
        return scoped(
                        "select new cn.minsheng.clock.BreachLine(b.id, b.subject.ownerKey, b.subject.number,"
                                + " b.subject.kind, b.subject.level, b.unitName, b.personName, b.position, b.claimed,"
                                + " b.dueAt, "
                                + ENDED
                                + ", case when w.breachId is null then false else true end)"
                                + " from Breach b left join BreachWaiver w on w.breachId = b.id"
                                + IN_SCOPE
                                + " order by b.dueAt desc, b.id desc",
                        BreachLine.class,
                        scope)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    Map<Long, List<BreachHolder>> holders(Collection<Long> breaches) {
        return em.createQuery(
                        "select h from BreachHolder h where h.breachId in :breaches order by h.id",
                        BreachHolder.class)
                .setParameter("breaches", breaches)
                .getResultStream()
                .collect(Collectors.groupingBy(BreachHolder::getBreachId));
    }

    /** What counts, by unit, person and kind. */
    List<BreachCount.Part> parts(BreachScope scope) {
        return scoped(
                        "select new cn.minsheng.clock.BreachCount$Part(b.unitId, max(b.unitName), b.personId,"
                                + " max(b.personName), b.subject.kind, count(b),"
                                + " sum(case when b.claimed = true then 1L else 0L end)) from Breach b"
                                + COUNTED
                                + " group by b.unitId, b.personId, b.subject.kind order by max(b.unitName)",
                        BreachCount.Part.class,
                        scope)
                .getResultList();
    }

    private <T> TypedQuery<T> scoped(String query, Class<T> type, BreachScope scope) {
        return em.createQuery(query, type)
                .setParameter("from", scope.from())
                .setParameter("until", scope.until())
                .setParameter("regions", scope.regions())
                .setParameter("units", scope.units());
    }
}
