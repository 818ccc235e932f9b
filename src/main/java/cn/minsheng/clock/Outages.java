package cn.minsheng.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The registered outages. */
@ApplicationScoped
class Outages {
    @PersistenceContext EntityManager em;

    void add(Outage outage) {
        em.persist(outage);
    }

    /** The latest first. */
    List<Outage> all() {
        return em.createQuery("select o from Outage o order by o.from desc", Outage.class)
                .getResultList();
    }
}
