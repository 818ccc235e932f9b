package cn.minsheng.numbering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * Gives numbers: "Numbers of documents run by region, kind and year, without gaps, and are given
 * when issued."
 */
@ApplicationScoped
public class Numbers {

    @PersistenceContext private EntityManager em;

    /**
     * The next number, 1 being the first of a year. It is given when the caller's transaction
     * commits; if that is rolled back, the next caller gets it. Take it late in a transaction:
     * others of the same kind wait until it ends.
     *
     * @param kind of document or case, as "problem"
     * @param region its code
     * @param year of issue
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int next(String kind, String region, int year) {
        // One statement that inserts or counts on, so that also the first number of a year is
        // given once: whoever comes second waits for the first one's commit.
        return ((Number)
                        em.createNativeQuery(
                                        """
                                        INSERT INTO minsheng.number_counter AS counter (kind, region_code, year, last)
                                        VALUES (:kind, :region, :year, 1)
                                        ON CONFLICT (kind, region_code, year)
                                            DO UPDATE SET last = counter.last + 1
                                        RETURNING last
                                        """)
                                .setParameter("kind", kind)
                                .setParameter("region", region)
                                .setParameter("year", year)
                                .getSingleResult())
                .intValue();
    }
}
