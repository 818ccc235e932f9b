package cn.minsheng.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Regions and the unit tree. */
@ApplicationScoped
public class Units {
    @PersistenceContext EntityManager em;

    public Optional<Unit> find(Long id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Unit.class, id));
    }

    /** The second of two who change it waits here and then sees what the first one did. */
    Unit lock(Long id) {
        Unit unit = id == null ? null : em.find(Unit.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (unit == null) {
            throw OrganizationError.UNIT_UNKNOWN.refusal(id);
        }
        return unit;
    }

    public Optional<Unit> byCode(String code) {
        return em.createQuery("select u from Unit u where u.code = :code", Unit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Optional<Region> region(String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(em.find(Region.class, code));
    }

    Region requireRegion(String code) {
        return region(code).orElseThrow(() -> OrganizationError.REGION_UNKNOWN.refusal(code));
    }

    /** Also taken before a region gets one of the units of which it has but one. */
    Region lockRegion(String code) {
        Region region = requireRegion(code);
        em.refresh(region, LockModeType.PESSIMISTIC_WRITE);
        return region;
    }

    public List<Region> regions() {
        return em.createQuery("select r from Region r order by r.code", Region.class)
                .getResultList();
    }

    Optional<Unit> one(Region region, UnitKind kind) {
        return em.createQuery(
                        "select u from Unit u where u.region = :region and u.kind = :kind and u.active",
                        Unit.class)
                .setParameter("region", region)
                .setParameter("kind", kind)
                .getResultStream()
                .findFirst();
    }

    /** Everything, in the order of the tree's codes; the tree is put together by the caller. */
    public List<Unit> all() {
        return em.createQuery(
                        "select u from Unit u join fetch u.region order by u.region.code, u.id",
                        Unit.class)
                .getResultList();
    }

    /** Those in use first. */
    public List<Unit> partsOf(Unit unit) {
        return em.createQuery(
                        "select u from Unit u where u.parent = :unit order by u.active desc, u.id",
                        Unit.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    List<Unit> activePartsOf(Unit unit) {
        return em.createQuery(
                        "select u from Unit u where u.parent = :unit and u.active", Unit.class)
                .setParameter("unit", unit)
                .getResultList();
    }

    List<Unit> search(String text, int limit) {
        return em.createQuery(
                        """
            select u from Unit u join fetch u.region
            where u.active and (u.name like :part escape '\\' or u.shortName like :part escape '\\'
              or concat(' ', u.initials) like :initials escape '\\')
            order by length(u.shortName), u.code
            """,
                        Unit.class)
                .setParameter("part", Like.part(text))
                .setParameter("initials", Like.initials(text))
                .setMaxResults(limit)
                .getResultList();
    }

    public void add(Object regionOrUnit) {
        em.persist(regionOrUnit);
    }
}
