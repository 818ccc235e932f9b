package cn.minsheng.escalation;

import static cn.minsheng.inbox.Addressee.duty;
import static cn.minsheng.inbox.Addressee.position;
import static cn.minsheng.inbox.Addressee.role;

import cn.minsheng.clock.ClockFace;
import cn.minsheng.inbox.CaseWork;
import cn.minsheng.inbox.Holder;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.inbox.TaskCard;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.Unit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the inbox about a problem's tasks: whose they are, from whom, and which clock runs. */
@ApplicationScoped
public class ProblemWork implements CaseWork {

    static final String PROCESS = "problem-escalation";

    @Inject private Problems problems;

    @Inject private ProblemClocks clocks;

    @Inject private Climbing climbing;

    @Inject private LevelWords levelWords;

    @Inject private Organization organization;

    @Inject private Clock clock;

    @Override
    public String processKey() {
        return PROCESS;
    }

    @Override
    public String prefix() {
        return Problem.PREFIX;
    }

    @Override
    public String page() {
        return "/escalation/problem.xhtml";
    }

    @Override
    public String feature() {
        return "escalation";
    }

    @Override
    public String levelWords(String level, Locale locale) {
        return levelWords.of(Level.parse(level), locale);
    }

    @Override
    public TaskCard describe(String taskKey, long caseId, Long forUnit, boolean held) {
        var problem = problems.get(caseId);
        var task = ProblemTask.valueOf(taskKey);
        var unit = unit(problem, task, forUnit);
        var running =
                task.clocks.stream()
                        .flatMap(
                                kind ->
                                        (kind == ClockKind.OPINION
                                                        ? clocks.opinion(problem, unit)
                                                        : clocks.running(problem, kind))
                                                .stream())
                        .findFirst();
        return new TaskCard(
                problem.key(),
                problem.getNumber(),
                problem.getTitle(),
                askedBy(problem, task),
                problem.getLevelNow().toString(),
                problem.getUrgency() == Urgency.URGENT,
                problem.isRestricted(),
                unit,
                addressees(problem, task, unit, held),
                holder(problem, task),
                running.map(ClockFace::kind).orElse(null),
                running.map(ClockFace::dueAt).orElse(null),
                running.map(ClockFace::pausedAt).orElse(null));
    }

    private long unit(Problem problem, ProblemTask task, Long forUnit) {
        return switch (task.whose) {
            case HELPER -> forUnit;
            case RAISER -> problem.getRaiser().unitId();
            case LEAD -> problem.getLeadUnitId();
            case LEVEL -> climbing.office(problem).getId();
            case TASK_FORCE -> climbing.taskForce(problem).getId();
        };
    }

    private Set<String> addressees(Problem problem, ProblemTask task, long unit, boolean held) {
        return switch (task.whose) {
            case HELPER -> held ? Set.of() : staff(unit, problem);
            case RAISER -> withStage(new HashSet<>(), unit, problem.getAnswerStage());
            case LEAD -> held ? Set.of() : staff(unit, problem);
            case LEVEL -> level(problem, unit, held);
            case TASK_FORCE -> held ? Set.of() : Set.of(role(unit, Role.TASK_FORCE));
        };
    }

    private Set<String> level(Problem problem, long unit, boolean held) {
        return switch (problem.getLevelNow().kind()) {
            case UNIT ->
                    withStage(
                            held ? new HashSet<>() : staff(unit, problem),
                            unit,
                            problem.getStay().getBroughtIn());
            case LEADER -> held ? Set.of() : Set.of(role(unit, Role.LEADER));
            case TASK_FORCE, LETTER -> held ? Set.of() : Set.of(role(unit, Role.TASK_FORCE));
        };
    }

    /**
     * The liaison is the first to get what comes to a unit; where it has none, deputy and head are.
     */
    private Set<String> staff(long unitId, Problem problem) {
        var unit = organization.unit(unitId).orElseThrow();
        if (problem.isRestricted()) {
            return named(unit, problem);
        }
        var keys = new HashSet<String>();
        if (organization.holders(unit, Role.LIAISON, clock.instant()).isEmpty()) {
            keys.add(role(unitId, Role.DEPUTY));
            keys.add(role(unitId, Role.HEAD));
        } else {
            keys.add(role(unitId, Role.LIAISON));
        }
        if (problem.getUrgency() == Urgency.URGENT) {
            keys.add(duty(unitId));
        }
        return keys;
    }

    /** For named people only: those of them who are of the unit, else its head. */
    private Set<String> named(Unit unit, Problem problem) {
        var keys =
                problem.getNamed().stream()
                        .flatMap(person -> organization.person(person).stream())
                        .flatMap(
                                person ->
                                        organization.positionsOf(person, clock.instant()).stream())
                        .filter(position -> position.getUnit().isWithin(unit))
                        .map(position -> position(position.getId()))
                        .collect(Collectors.toCollection(HashSet::new));
        if (keys.isEmpty()) {
            keys.add(role(unit.getId(), Role.HEAD));
        }
        return keys;
    }

    private static Set<String> withStage(Set<String> keys, long unit, Stage stage) {
        if (stage.includes(Stage.DEPUTY)) {
            keys.add(role(unit, Role.DEPUTY));
        }
        if (stage.includes(Stage.HEAD)) {
            keys.add(role(unit, Role.HEAD));
        }
        return keys;
    }

    private Long holder(Problem problem, ProblemTask task) {
        return switch (task) {
            case Task_Solve, Task_Implement -> problem.getSolverPositionId();
            case Task_AnswerOffer, Task_AnswerQuestion, Task_Confirm ->
                    problem.getRaiser().positionId();
            default -> null;
        };
    }

    private String askedBy(Problem problem, ProblemTask task) {
        return task.whose == ProblemTask.Whose.RAISER
                ? climbing.officeName(problem)
                : problem.getRaiser().text();
    }

    @Override
    public void moved(InboxItem task, Move move, Holder by, Holder to, String reason) {
        var problem = problems.lock(task.getCaseId());
        var kind = ProblemEvent.Kind.valueOf(move.name());
        if (to != null
                && Set.of(ProblemTask.Task_Solve, ProblemTask.Task_Implement)
                        .contains(ProblemTask.valueOf(task.getTaskKey()))) {
            problem.solveBy(to.position().getId());
        }
        var receiver =
                Optional.ofNullable(to)
                        .map(holder -> holder.positionText() + " " + holder.person().getName());
        problems.add(
                new ProblemEvent(
                        problem,
                        clock.instant(),
                        kind,
                        new Actor(
                                by.person(),
                                by.position(),
                                !by.position().getPerson().getId().equals(by.person().getId())),
                        reason,
                        receiver.orElse("")));
    }
}
