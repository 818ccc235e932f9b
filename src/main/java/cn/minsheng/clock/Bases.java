package cn.minsheng.clock;

import cn.minsheng.calendar.CalendarVersion;
import cn.minsheng.calendar.WorkCalendars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.hibernate.query.NativeQuery;

/**
 * The basis that due times are computed from. An act on a clock holds it by a shared lock, so that
 * a calendar or an outage cannot change between computing a due time and committing it; a change
 * takes the lock alone. One statement an act; calendar and outages are read again only when
 * changed.
 */
@ApplicationScoped
class Bases {
    @PersistenceContext EntityManager em;
    @Inject WorkCalendars calendars;

    private volatile Known known = new Known(-1, -1, null);

    Held held(String ownerKey, String kind) {
        Object[] row =
                query("select calendar, outage, open_clock from clock_basis(:owner, :kind)")
                        .setParameter("owner", ownerKey)
                        .setParameter("kind", kind)
                        .getSingleResult();
        return new Held(basis(row), row[2] == null ? null : ((Number) row[2]).longValue());
    }

    /** Waits for all acts that are under way, and keeps others out until the transaction ends. */
    Basis alone() {
        return basis(query("select calendar, outage from clock_basis_alone()").getSingleResult());
    }

    /** For reading: what holds now. */
    Basis current() {
        return basis(query("select calendar, outage from clock_basis_now()").getSingleResult());
    }

    /** What it reads may have been written by this very transaction, and has to be sent first. */
    private NativeQuery<Object[]> query(String sql) {
        return em.createNativeQuery(sql, Object[].class)
                .unwrap(NativeQuery.class)
                .addSynchronizedEntityClass(CaseClock.class)
                .addSynchronizedEntityClass(CalendarVersion.class)
                .addSynchronizedEntityClass(Outage.class);
    }

    private Basis basis(Object[] row) {
        int calendar = ((Number) row[0]).intValue();
        long outage = ((Number) row[1]).longValue();
        Known last = known;
        if (last.calendar != calendar || last.outage != outage) {
            last = new Known(calendar, outage, new Basis(calendars.at(calendar), outages()));
            known = last;
        }
        return last.basis;
    }

    private List<Basis.Span> outages() {
        return em.createQuery("select o from Outage o", Outage.class)
                .getResultStream()
                .map(Outage::span)
                .toList();
    }

    /**
     * Neither number is ever given twice, so what was read in a transaction that failed is
     * harmless.
     */
    private record Known(int calendar, long outage, Basis basis) {}
}
