package cn.minsheng.escalation;

import static cn.minsheng.escalation.ProblemFilter.StageOfLife.DRAFT;

import cn.minsheng.escalation.ProblemFilter.StageOfLife;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists the problems that the person signed in may see, what runs out first on top. */
@ApplicationScoped
class ProblemSearch {

    private static final String SELECT =
            """
            select new cn.minsheng.escalation.ProblemRow(p.id, p.number, p.title, p.urgency, p.status, p.stay.level,
              p.stay.region, concat(p.raiser.title, ' ', p.raiser.name), p.leadUnitId, p.dueAt, p.pausedAt, p.raisedAt,
              p.closedAt, p.restricted)
            from Problem p where """;

    private static final String DRAFTS = " p.status = DRAFT and p.raiser.personId = :me";

    private static final String VISIBLE =
            """
             p.status <> DRAFT and (p.raiser.personId = :me or :all = true and p.regionCode in :kept
              or (p.restricted = false or :me in elements(p.named))
                 and (exists (select 1 from p.units u where u.unitId in :units) or p.regionCode in :regions))
            """;

    private static final String MATCHES =
            """
             and (:text = '' or locate(:text, p.number) > 0
               or :all = false and (locate(:text, p.title) > 0 or locate(:text, p.description) > 0
                 or exists (select 1 from p.units u, Unit n where n.id = u.unitId
                   and (locate(:text, n.name) > 0 or locate(:text, n.shortName) > 0))))
             and (:urgency is null or p.urgency = :urgency)
             and (:unit is null or exists (select 1 from p.units u where u.unitId = :unit))
            """;

    private static final String BY_DUE = " order by p.dueAt nulls last, p.id";

    private static final String BY_CLOSED = " order by p.closedAt desc nulls first";

    @PersistenceContext private EntityManager em;

    @Inject private CurrentUser user;

    @Inject private Reach reach;

    /** What happened to the problems that the person signed in may see, the newest first. */
    List<ProblemEvent> changes(Instant since, int most) {
        return em.createQuery(
                        "select e from ProblemEvent e, Problem p where p.id = e.problemId and e.at >= :since and"
                                + VISIBLE
                                + " order by e.at desc, e.id desc",
                        ProblemEvent.class)
                .setParameter("since", since)
                .setParameter("me", user.person().getId())
                .setParameter("all", false)
                .setParameter("units", some(reach.units()))
                .setParameter("regions", someText(reach.regions()))
                .setParameter("kept", Set.of(""))
                .setMaxResults(most)
                .getResultList();
    }

    List<ProblemRow> list(ProblemFilter filter, int from, int most) {
        var admin =
                user.has(Role.ADMIN) && user.positions().stream().noneMatch(ProblemSearch::reads);
        var rows = query(filter, admin).setFirstResult(from).setMaxResults(most).getResultList();
        return admin ? rows.stream().map(ProblemRow::withoutContent).toList() : rows;
    }

    private static boolean reads(Position position) {
        return Reach.UNIT_ROLES.contains(position.getRole())
                || Reach.REGION_ROLES.contains(position.getRole());
    }

    private TypedQuery<ProblemRow> query(ProblemFilter filter, boolean admin) {
        var drafts = filter.stage() == DRAFT;
        var query =
                em.createQuery(SELECT + where(filter.stage()), ProblemRow.class)
                        .setParameter("me", user.person().getId());
        if (!drafts) {
            query.setParameter("all", admin)
                    .setParameter("units", some(reach.units()))
                    .setParameter("regions", someText(reach.regions()))
                    .setParameter("kept", someText(reach.regions(EnumSet.of(Role.ADMIN))))
                    .setParameter("text", filter.text() == null ? "" : filter.text().strip())
                    .setParameter("urgency", filter.urgency())
                    .setParameter("unit", filter.unit());
        }
        return query;
    }

    private static String where(StageOfLife stage) {
        return switch (stage) {
            case OPEN -> VISIBLE + " and p.closedAt is null" + MATCHES + BY_DUE;
            case CLOSED -> VISIBLE + " and p.closedAt is not null" + MATCHES + BY_CLOSED;
            case ALL -> VISIBLE + MATCHES + BY_CLOSED + ", p.dueAt nulls last";
            case DRAFT -> DRAFTS + " order by p.createdAt desc";
        };
    }

    private static Set<Long> some(Set<Long> ids) {
        return ids.isEmpty() ? Set.of(-1L) : ids;
    }

    private static Set<String> someText(Set<String> codes) {
        return codes.isEmpty() ? Set.of("") : codes.stream().collect(Collectors.toSet());
    }
}
