package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who is away, and who stands in. */
@ApplicationScoped
public class StandIns {
    /** Later than any span. */
    static final Instant EVER = Instant.parse("9999-01-01T00:00:00Z");

    @PersistenceContext EntityManager em;

    public Optional<StandIn> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(StandIn.class, id));
    }

    StandIn lock(Long id) {
        StandIn s = id == null ? null : em.find(StandIn.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (s == null) {
            throw OrganizationError.POSITION_UNKNOWN.refusal(id);
        }
        return s;
    }

    Optional<StandIn> of(Position position, Instant at) {
        return em.createQuery(
                        "select s from StandIn s left join fetch s.substitute"
                                + " where s.position = :position and s.from <= :at and s.until > :at",
                        StandIn.class)
                .setParameter("position", position)
                .setParameter("at", at)
                .getResultStream()
                .findFirst();
    }

    /** Only positions that still hold. */
    List<Position> positionsOf(Person substitute, Instant at) {
        return em.createQuery(
                        """
            select p from StandIn s join s.position p join fetch p.person h join fetch p.unit
            where s.substitute = :person and s.substitute.active
              and s.from <= :at and s.until > :at and h.active
              and p.validFrom <= :at and (p.validUntil is null or p.validUntil > :at)
            order by p.id
            """,
                        Position.class)
                .setParameter("person", substitute)
                .setParameter("at", at)
                .getResultList();
    }

    /** Of one position, whether over, running or to come. */
    public List<StandIn> of(Position position) {
        return em.createQuery(
                        "select s from StandIn s where s.position = :position order by s.from",
                        StandIn.class)
                .setParameter("position", position)
                .getResultList();
    }

    /** Spans in which the person is away from some position. */
    List<StandIn> absences(Person person, Instant from, Instant until) {
        return absences(List.of(person.getId()), from, until);
    }

    /** Spans in which one of these people is away from some position. */
    List<StandIn> absences(Collection<Long> people, Instant from, Instant until) {
        return em.createQuery(
                        "select s from StandIn s join fetch s.position"
                                + " where s.position.person.id in :people"
                                + " and s.from < :until and s.until > :from",
                        StandIn.class)
                .setParameter("people", people)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** Spans in which the person stands in for somebody. */
    List<StandIn> duties(Person substitute, Instant from, Instant until) {
        return em.createQuery(
                        "select s from StandIn s where s.substitute = :person"
                                + " and s.from < :until and s.until > :from",
                        StandIn.class)
                .setParameter("person", substitute)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList();
    }

    /** All that run at that instant. */
    public List<StandIn> running(Instant at) {
        return em.createQuery(
                        "select s from StandIn s left join fetch s.substitute"
                                + " where s.from <= :at and s.until > :at",
                        StandIn.class)
                .setParameter("at", at)
                .getResultList();
    }

    /** Running and to come; with {@code over} also those of the past. */
    public List<StandIn> list(Instant now, boolean over) {
        return em.createQuery(
                        "select s from StandIn s join fetch s.position p join fetch p.person join fetch p.unit"
                                + " left join fetch s.substitute where :over = true or s.until > :now"
                                + " order by s.from desc, s.id desc",
                        StandIn.class)
                .setParameter("over", over)
                .setParameter("now", now)
                .getResultList();
    }

    public void add(StandIn standIn) {
        em.persist(standIn);
    }

    void remove(StandIn standIn) {
        em.remove(standIn);
    }
}
