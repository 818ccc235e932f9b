package cn.minsheng.security;

import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The units and regions that the person signed in may look into, for a query's where. */
@ApplicationScoped
public class Reach {

    /** Those who read what is their unit's. */
    public static final Set<Role> UNIT_ROLES =
            EnumSet.of(Role.LIAISON, Role.OPERATOR, Role.DEPUTY, Role.HEAD);

    /** Those who read what is their region's and below. */
    public static final Set<Role> REGION_ROLES =
            EnumSet.of(Role.TASK_FORCE, Role.INSPECTOR, Role.LEADER);

    private static final String BELOW_AND_ABOVE =
            """
            with recursive below as (select id from unit where id in (:own)
                union select u.id from unit u join below b on u.parent_id = b.id),
              above as (select id, parent_id from unit where id in (:own)
                union select u.id, u.parent_id from unit u join above a on u.id = a.parent_id)
            select id from below union select id from above
            """;

    private static final String REGIONS =
            """
            with recursive below as (select code from region where code in (:own)
                union select r.code from region r join below b on r.parent_code = b.code)
            select code from below
            """;

    @PersistenceContext private EntityManager em;

    @Inject private CurrentUser user;

    /** Own units with what is below and above them: a section reads what its bureau got. */
    @SuppressWarnings("unchecked")
    public Set<Long> units() {
        var own =
                positions(UNIT_ROLES)
                        .map(position -> position.getUnit().getId())
                        .collect(Collectors.toSet());
        return own.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        em.createNativeQuery(BELOW_AND_ABOVE, Long.class)
                                .setParameter("own", own)
                                .getResultList());
    }

    /** Own regions with those below. */
    public Set<String> regions() {
        return regions(REGION_ROLES);
    }

    /** Regions in which one holds one of the roles, with those below. */
    @SuppressWarnings("unchecked")
    public Set<String> regions(Set<Role> roles) {
        var own =
                positions(roles)
                        .map(position -> position.getUnit().getRegion().getCode())
                        .collect(Collectors.toSet());
        return own.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        em.createNativeQuery(REGIONS, String.class)
                                .setParameter("own", own)
                                .getResultList());
    }

    private java.util.stream.Stream<Position> positions(Set<Role> roles) {
        return user.positions().stream()
                .filter(
                        position ->
                                position.getRole() != null && roles.contains(position.getRole()));
    }
}
