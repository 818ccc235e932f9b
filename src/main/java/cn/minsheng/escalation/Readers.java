package cn.minsheng.escalation;

import cn.minsheng.inbox.Holders;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;

/**
 * Who may read a problem: a unit what it raised, got or helps with; task force, inspectors and
 * leaders their region and below; of one marked for named people only they, its raiser, who has a
 * task of it, and the levels that it has reached.
 */
@ApplicationScoped
class Readers {

    @Inject private CurrentUser user;

    @Inject private Organization organization;

    @Inject private Problems problems;

    @Inject private Holders holders;

    @Inject private Clock clock;

    /** Whether the person signed in may. */
    boolean mayRead(Problem problem) {
        return mayRead(problem, user.person(), user.positions())
                || problem.isRestricted() && holders.holdsTaskOf(problem.key());
    }

    /** Whether somebody else may, for instance whom one wants to show it. */
    boolean mayRead(Problem problem, Person person) {
        return mayRead(problem, person, organization.positionsOf(person, clock.instant()));
    }

    private boolean mayRead(Problem problem, Person person, Collection<Position> positions) {
        if (problem.getRaiser().personId() == person.getId()) {
            return true;
        }
        return problem.getStatus() != ProblemState.DRAFT
                && positions.stream().anyMatch(position -> sees(position, problem))
                && (!problem.isRestricted()
                        || problem.getNamed().contains(person.getId())
                        || positions.stream()
                                .anyMatch(position -> answersAtReachedLevel(position, problem)));
    }

    private boolean sees(Position position, Problem problem) {
        if (Reach.UNIT_ROLES.contains(position.getRole())) {
            return problem.getUnits().stream().anyMatch(part -> covers(position, part.getUnitId()));
        }
        return Reach.REGION_ROLES.contains(position.getRole())
                && organization.isWithin(
                        organization.region(problem.getRegionCode()),
                        position.getUnit().getRegion());
    }

    /** A bureau's people see what its sections got; a section's people what their bureau got. */
    private boolean covers(Position position, long unitId) {
        var unit = organization.unit(unitId).orElseThrow();
        return unit.isWithin(position.getUnit()) || position.getUnit().isWithin(unit);
    }

    private boolean answersAtReachedLevel(Position position, Problem problem) {
        return kindOf(position.getRole())
                .map(kind -> new Level(kind, position.getUnit().getRegion().getCode()))
                .filter(level -> problems.everReached(problem.getId(), level.toString()))
                .isPresent();
    }

    private static Optional<LevelKind> kindOf(Role role) {
        return role == Role.TASK_FORCE
                ? Optional.of(LevelKind.TASK_FORCE)
                : role == Role.LEADER ? Optional.of(LevelKind.LEADER) : Optional.empty();
    }
}
