package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The people of the installation. */
@ApplicationScoped
public class People {
    @PersistenceContext EntityManager em;

    public Optional<Person> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Person.class, id));
    }

    /** The second of two who change it waits here and then sees what the first one did. */
    Person lock(Long id) {
        Person person =
                id == null ? null : em.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw OrganizationError.PERSON_UNKNOWN.refusal(id);
        }
        return person;
    }

    public Optional<Person> byCode(String code) {
        return em.createQuery("select p from Person p where p.code = :code", Person.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public List<Person> all() {
        return em.createQuery("select p from Person p order by p.code", Person.class)
                .getResultList();
    }

    List<Person> search(String text, int limit) {
        return em.createQuery(
                        """
            select p from Person p
            where p.active and (p.name like :part escape '\\' or p.code like :part escape '\\'
              or concat(' ', p.initials) like :initials escape '\\')
            order by length(p.name), p.code
            """,
                        Person.class)
                .setParameter("part", Like.part(text))
                .setParameter("initials", Like.initials(text))
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * Those who work in one of the regions or will, and of those who work nowhere any more who did,
     * and whoever never worked anywhere.
     *
     * @param regions codes
     */
    List<Person> list(
            String text, boolean active, List<String> regions, Instant at, int from, int most) {
        return em.createQuery(
                        """
            select h from Person h
            where h.active = :active and (h.name like :part escape '\\' or h.code like :part escape '\\'
              or concat(' ', h.initials) like :initials escape '\\')
              and (exists (select p from Position p where p.person = h and p.unit.region.code in :regions
                  and (p.validUntil is null or p.validUntil > :at))
                or not exists (select p from Position p where p.person = h
                  and (p.validUntil is null or p.validUntil > :at))
                and (exists (select p from Position p where p.person = h and p.unit.region.code in :regions)
                  or not exists (select p from Position p where p.person = h)))
            order by h.code
            """,
                        Person.class)
                .setParameter("active", active)
                .setParameter("part", Like.part(text))
                .setParameter("initials", Like.initials(text))
                .setParameter("regions", regions)
                .setParameter("at", at)
                .setFirstResult(from)
                .setMaxResults(most)
                .getResultList();
    }

    public void add(Person person) {
        em.persist(person);
    }
}
