package cn.minsheng.escalation;

import static java.util.stream.Collectors.groupingBy;

import cn.minsheng.clock.ClockFace;
import cn.minsheng.clock.Responsibility;
import cn.minsheng.clock.Responsible;
import cn.minsheng.inbox.Holding;
import cn.minsheng.inbox.Inbox;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Who answers for a problem's missed clock: the unit, the holder (unclaimed: the liaison) and
 * everyone who held it with how long. "No breach is kept against a city leader."
 */
@ApplicationScoped
public class ProblemResponsibility implements Responsibility {

    @Inject private Problems problems;

    @Inject private ProblemClocks clocks;

    @Inject private Inbox inbox;

    @Inject private Organization organization;

    @Inject private Clock clock;

    @Override
    public String prefix() {
        return "problem";
    }

    @Override
    public Responsible of(String ownerKey, String kindName) {
        var problem = problems.get(Problem.idOf(ownerKey));
        var kind = ClockKind.valueOf(kindName);
        var reminderOnly = kind == ClockKind.LETTER;
        if (reminderOnly || problem.getLevelNow().kind() == LevelKind.LEADER && kind.isOfLevel()) {
            return Responsible.notKept();
        }
        var face = face(problem, kind, ownerKey);
        var unit = organization.unit(face.unitId()).orElseThrow();
        var held = holdingAt(problem, kind, unit, face.dueAt());
        if (held.flatMap(of -> organization.position(of.getPositionId()))
                .filter(position -> position.getRole() == Role.LEADER)
                .isPresent()) {
            return Responsible.notKept();
        }
        var holder = held.map(ProblemResponsibility::holder);
        return new Responsible(
                true,
                unit.getRegion().getCode(),
                unit.getId(),
                unit.getShortName(),
                turn(kind, unit).or(() -> holder).or(() -> liaison(unit)).orElse(null),
                holder.isPresent() || turn(kind, unit).isPresent(),
                holdings(problem, unit, face.startedAt()));
    }

    /**
     * Who held the task when it fell due. The task itself may be gone: a timer that ends it does so
     * before the breach is recorded.
     */
    private Optional<Holding> holdingAt(Problem problem, ClockKind kind, Unit unit, Instant due) {
        return inbox.holdings(problem.key()).stream()
                .filter(held -> ProblemTask.valueOf(held.getTaskKey()).clocks.contains(kind))
                .filter(held -> held.getUnitId() == unit.getId())
                .filter(held -> !held.getFromAt().isAfter(due))
                .filter(held -> held.getUntilAt() == null || !held.getUntilAt().isBefore(due))
                .reduce((earlier, later) -> later);
    }

    private ClockFace face(Problem problem, ClockKind kind, String ownerKey) {
        return (kind == ClockKind.OPINION
                        ? clocks.opinion(
                                problem,
                                Long.parseLong(ownerKey.substring(ownerKey.indexOf('/') + 1)))
                        : clocks.running(problem, kind))
                .orElseThrow();
    }

    /** The raiser's deputy in the time that is theirs to answer. */
    private Optional<Responsible.Holder> turn(ClockKind kind, Unit unit) {
        return kind == ClockKind.ANSWER_DEPUTY || kind == ClockKind.CONFIRMATION_DEPUTY
                ? first(unit, Role.DEPUTY)
                : Optional.empty();
    }

    private Optional<Responsible.Holder> liaison(Unit unit) {
        return first(unit, Role.LIAISON);
    }

    private Optional<Responsible.Holder> first(Unit unit, Role role) {
        return organization.holders(unit, role, clock.instant()).stream()
                .map(
                        position ->
                                holder(
                                        position,
                                        position.getPerson().getId(),
                                        position.getPerson().getName()))
                .findFirst();
    }

    private static Responsible.Holder holder(Position position, long person, String name) {
        return new Responsible.Holder(
                person, name, position.getUnit().getShortName() + " " + position.getTitle());
    }

    private List<Responsible.Holding> holdings(Problem problem, Unit unit, Instant start) {
        var now = clock.instant();
        return inbox.holdings(problem.key()).stream()
                .filter(holding -> holding.getUnitId() == unit.getId())
                .filter(holding -> !holding.within(start, now).isZero())
                .collect(
                        groupingBy(
                                ProblemResponsibility::holder,
                                LinkedHashMap::new,
                                java.util.stream.Collectors.toList()))
                .entrySet()
                .stream()
                .map(of -> new Responsible.Holding(of.getKey(), sum(of.getValue(), start, now)))
                .toList();
    }

    private static Responsible.Holder holder(Holding holding) {
        return new Responsible.Holder(
                holding.getPersonId(), holding.getPersonName(), holding.getPositionText());
    }

    private static Duration sum(List<Holding> holdings, Instant start, Instant now) {
        return holdings.stream()
                .map(holding -> holding.within(start, now))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
