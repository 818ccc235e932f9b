package cn.minsheng.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The breaches. They only grow; one that an outage excused is marked so by a row of its own. */
@ApplicationScoped
class Breaches {
    @PersistenceContext EntityManager em;
    @Inject @Any Instance<Responsibility> responsibilities;

    /** False when none is kept. */
    boolean keep(CaseClock clock, Instant at) {
        ClockFace face = clock.face();
        Responsible who = answering(face.ownerKey()).of(face.ownerKey(), face.kind());
        if (who.kept()) {
            Breach breach = new Breach(clock, who, at);
            em.persist(breach);
            who.holdings().forEach(holding -> em.persist(new BreachHolder(breach, holding)));
        }
        return who.kept();
    }

    private Responsibility answering(String ownerKey) {
        String prefix = ownerKey.substring(0, ownerKey.indexOf(':'));
        return responsibilities.stream()
                .filter(r -> r.prefix().equals(prefix))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody answers for " + ownerKey));
    }

    List<Breach> dueWithin(Instant from, Instant until) {
        return em.createQuery(
                        "select b from Breach b where b.dueAt between :from and :until and not exists"
                                + " (select w from BreachWaiver w where w.breachId = b.id) order by b.id",
                        Breach.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** The same people missed the extended time too. */
    void renew(Breach missed, CaseClock clock, Instant at) {
        Breach breach = new Breach(missed, clock.term().dueAt(), at);
        em.persist(breach);
        holdersOf(missed).forEach(holder -> em.persist(new BreachHolder(breach, holder)));
    }

    List<BreachHolder> holdersOf(Breach breach) {
        return em.createQuery(
                        "select h from BreachHolder h where h.breachId = :id order by h.id",
                        BreachHolder.class)
                .setParameter("id", breach.id())
                .getResultList();
    }

    void waive(Breach breach, Outage outage, Instant at) {
        em.persist(new BreachWaiver(breach.id(), outage.getId(), at));
    }
}
