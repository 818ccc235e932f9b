package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who holds which post, now and formerly. */
@ApplicationScoped
public class Positions {
    private static final String VALID =
            " p.validFrom <= :at and (p.validUntil is null or p.validUntil > :at) and h.active ";

    @PersistenceContext EntityManager em;

    public Optional<Position> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Position.class, id));
    }

    /** The second of two who change it waits here and then sees what the first one did. */
    Position lock(Long id) {
        Position p =
                id == null ? null : em.find(Position.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (p == null) {
            throw OrganizationError.POSITION_UNKNOWN.refusal(id);
        }
        return p;
    }

    List<Position> holders(Unit unit, Role role, Instant at) {
        return em.createQuery(
                        "select p from Position p join fetch p.person h where p.unit = :unit"
                                + " and p.role = :role and"
                                + VALID
                                + "order by p.backup, p.id",
                        Position.class)
                .setParameter("unit", unit)
                .setParameter("role", role)
                .setParameter("at", at)
                .getResultList();
    }

    List<Position> of(Person person, Instant at) {
        return em.createQuery(
                        "select p from Position p join fetch p.person h join fetch p.unit where h = :person and"
                                + VALID
                                + "order by p.validFrom, p.id",
                        Position.class)
                .setParameter("person", person)
                .setParameter("at", at)
                .getResultList();
    }

    /** Those that these people hold at that instant. */
    List<Position> of(List<Person> holders, Instant at) {
        return holders.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select p from Position p join fetch p.person h join fetch p.unit where h in :people and"
                                        + VALID
                                        + "order by p.validFrom, p.id",
                                Position.class)
                        .setParameter("people", holders)
                        .setParameter("at", at)
                        .getResultList();
    }

    /** By the unit's id, how many people hold a position in it at that instant. */
    Map<Long, Long> counts(Instant at) {
        return em.createQuery(
                        "select p.unit.id, count(distinct h) from Position p join p.person h where"
                                + VALID
                                + "group by p.unit.id",
                        Object[].class)
                .setParameter("at", at)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }

    /** By the unit's id, the roles that somebody holds in it at that instant. */
    Map<Long, Set<Role>> roles(Instant at) {
        return em.createQuery(
                        "select distinct p.unit.id, p.role from Position p join p.person h"
                                + " where p.role is not null and"
                                + VALID,
                        Object[].class)
                .setParameter("at", at)
                .getResultStream()
                .collect(
                        Collectors.groupingBy(
                                row -> (Long) row[0],
                                Collectors.mapping(row -> (Role) row[1], Collectors.toSet())));
    }

    /** Holds the same title in the same unit at the same time already. */
    boolean twice(Position wanted) {
        return ever(wanted.getPerson()).stream()
                .anyMatch(p -> p != wanted && p.sameAs(wanted) && p.overlaps(wanted));
    }

    /** Also those that have ended or not begun. */
    public List<Position> ever(Person person) {
        return em.createQuery(
                        "select p from Position p join fetch p.unit where p.person = :person"
                                + " order by p.validFrom desc, p.id desc",
                        Position.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** Those that hold at that instant or begin later. */
    public List<Position> in(Unit unit, Instant at) {
        return em.createQuery(
                        "select p from Position p join fetch p.person h where p.unit = :unit and h.active"
                                + " and (p.validUntil is null or p.validUntil > :at) order by p.id",
                        Position.class)
                .setParameter("unit", unit)
                .setParameter("at", at)
                .getResultList();
    }

    public List<Position> all() {
        return em.createQuery(
                        "select p from Position p join fetch p.person h join fetch p.unit u"
                                + " order by u.code, h.code, p.validFrom, p.id",
                        Position.class)
                .getResultList();
    }

    public void add(Position position) {
        em.persist(position);
    }
}
