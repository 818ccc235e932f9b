package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The levels above a unit: its region's task force, then its leader, then the parent region's, and
 * on. A level that nobody can answer at is skipped, and that is said; where none is left a letter
 * goes out.
 */
@ApplicationScoped
public class Ladder {

    /** A level passed over, and why. */
    record Skipped(Level level, Kind why) {}

    /**
     * Where the problem goes and what it passed on the way; {@code to} is a LETTER when no level is
     * left.
     */
    record Climb(Level to, List<Skipped> skipped) {}

    @Inject private Organization organization;

    @Inject private Clock clock;

    Climb above(Problem problem) {
        var at = clock.instant();
        var skipped = new ArrayList<Skipped>();
        var before = whoHadIt(problem, at);
        for (var level : levelsAbove(problem.getLevelNow())) {
            var why = whySkipped(problem, level, before, at);
            if (why.isEmpty()) {
                return new Climb(level, skipped);
            }
            skipped.add(new Skipped(level, why.get()));
        }
        return new Climb(new Level(LevelKind.LETTER, problem.getLevelNow().region()), skipped);
    }

    private Optional<Kind> whySkipped(Problem problem, Level level, Set<Long> before, Instant at) {
        var holders = holders(level, at);
        if (holders.isEmpty()) {
            return Optional.of(Kind.LEVEL_SKIPPED_EMPTY);
        }
        var present = people(holders, at);
        if (present.isEmpty()) {
            return Optional.of(Kind.LEVEL_SKIPPED_AWAY);
        }
        if (present.stream()
                .allMatch(id -> before.contains(id) || id == problem.getRaiser().personId())) {
            return Optional.of(Kind.LEVEL_SKIPPED_SAME);
        }
        if (present.stream().allMatch(id -> belongsTo(id, problem.getLeadUnitId(), at))) {
            return Optional.of(Kind.LEVEL_SKIPPED_INVOLVED);
        }
        return Optional.empty();
    }

    private List<Level> levelsAbove(Level now) {
        var levels = new ArrayList<Level>();
        var region = organization.region(now.region());
        if (now.kind() == LevelKind.UNIT) {
            levels.add(new Level(LevelKind.TASK_FORCE, region.getCode()));
        }
        if (now.kind() == LevelKind.UNIT || now.kind() == LevelKind.TASK_FORCE) {
            levels.add(new Level(LevelKind.LEADER, region.getCode()));
        }
        for (var above = region.getParent(); above != null; above = above.getParent()) {
            levels.add(new Level(LevelKind.TASK_FORCE, above.getCode()));
            levels.add(new Level(LevelKind.LEADER, above.getCode()));
        }
        return now.kind() == LevelKind.LETTER ? List.of() : levels;
    }

    /**
     * The unit that answers at a level above: the task force's office, or the government for its
     * leaders.
     */
    Optional<Unit> office(Level level) {
        var region = organization.region(level.region());
        return level.kind() == LevelKind.LEADER
                ? organization.government(region)
                : organization.taskForce(region);
    }

    Role role(Level level) {
        return level.kind() == LevelKind.LEADER ? Role.LEADER : Role.TASK_FORCE;
    }

    private List<Position> holders(Level level, Instant at) {
        return office(level)
                .map(unit -> organization.holders(unit, role(level), at))
                .orElse(List.of());
    }

    /** Who answers there now: those present, and those who stand in for who is away. */
    private Set<Long> people(List<Position> positions, Instant at) {
        return positions.stream()
                .flatMap(
                        position ->
                                (organization.away(position, at)
                                                ? organization.standIn(position, at)
                                                : Optional.of(position.getPerson()))
                                        .stream())
                .map(Person::getId)
                .collect(Collectors.toSet());
    }

    /** The people of all levels from the unit's up to this one. */
    private Set<Long> whoHadIt(Problem problem, Instant at) {
        var now = problem.getLevelNow();
        var levels = new ArrayList<Level>();
        levels.add(new Level(LevelKind.UNIT, problem.getRegionCode()));
        for (var above = levelsAbove(levels.getFirst()).iterator();
                !levels.getLast().equals(now) && above.hasNext(); ) {
            levels.add(above.next());
        }
        return levels.stream()
                .flatMap(level -> peopleAt(problem, level, at).stream())
                .collect(Collectors.toSet());
    }

    private Set<Long> peopleAt(Problem problem, Level level, Instant at) {
        if (level.kind() != LevelKind.UNIT) {
            return people(holders(level, at), at);
        }
        return organization
                .unit(problem.getLeadUnitId())
                .map(unit -> people(organization.holders(unit, Role.HEAD, at), at))
                .orElse(Set.of());
    }

    private boolean belongsTo(long person, long unit, Instant at) {
        return organization.positionsOf(organization.person(person).orElseThrow(), at).stream()
                .anyMatch(position -> position.getUnit().getId() == unit);
    }

    /**
     * Name of the region that a letter goes to: the nearest parent that nobody answers for here;
     * null at the top.
     */
    String letterAddressee(Level letter) {
        return Optional.ofNullable(organization.region(letter.region()))
                .map(Region::getParent)
                .map(Region::getName)
                .orElse(null);
    }
}
