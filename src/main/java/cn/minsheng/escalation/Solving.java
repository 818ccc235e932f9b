package cn.minsheng.escalation;

import cn.minsheng.escalation.Acts.Act;
import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.security.Access;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * "24小时内反馈解决方案": whoever has to solve it offers a solution, asks, reports upward or, above the
 * unit, decides.
 */
@UseCase
public class Solving {

    @Inject private Acts acts;

    @Inject private Deciding deciding;

    @Inject private Problems problems;

    @Inject private ProblemClocks clocks;

    @Inject private Organization organization;

    @Inject private Access access;

    @Inject private Clock clock;

    /**
     * @param responsible id of the position of the person who answers for the measure
     * @param completion until the end of which day it is done
     */
    @Does("problem.solve")
    public void offer(String taskId, String measure, long responsible, LocalDate completion) {
        var act = acts.begin(taskId, ProblemTask.Task_Solve);
        var problem = act.problem();
        var words = Words.text(measure, Words.LONG);
        var day = Words.completion(completion, clock);
        var position =
                organization
                        .position(responsible)
                        .filter(found -> found.isValid(clock.instant()))
                        .filter(found -> !found.runsTheSystem())
                        .filter(
                                found ->
                                        found.getUnit()
                                                .getRegion()
                                                .getCode()
                                                .equals(problem.getRegionCode()))
                        .orElseThrow(
                                () ->
                                        new DomainException(
                                                EscalationError.PROBLEM_PERSON_NOT_IN_UNIT));
        clocks.pause(problem, ClockKind.SOLUTION);
        problem.offer();
        problems.add(new Solution(problem, words, position, day, act.by(), clock.instant()));
        clocks.start(problem, ClockKind.ANSWER, problem.getRaiser().unitId());
        acts.finish(
                act,
                "OFFERED",
                Kind.OFFERED,
                words,
                Actor.of(position.getPerson(), position).text(),
                day.toString());
    }

    /** One question to the raiser; the solution clock waits, 24 hours at most. */
    @Does("problem.solve")
    public void ask(String taskId, String question) {
        var act = acts.begin(taskId, ProblemTask.Task_Solve);
        var problem = act.problem();
        var words = Words.reason(question);
        problem.ask();
        clocks.pause(problem, ClockKind.SOLUTION);
        problems.add(new Question(problem, words, clock.instant()));
        clocks.start(problem, ClockKind.QUESTION, problem.getRaiser().unitId());
        acts.finish(act, "ASKED", Kind.ASKED, words);
    }

    /** "无法解决的困难立即上报": the head says that it cannot be solved here. */
    @Does("problem.solve")
    public void reportUpward(String taskId, String reason) {
        var act = acts.begin(taskId, ProblemTask.Task_Solve, Solving::isHead);
        var words = Words.reason(reason);
        var level = act.problem().getLevelNow();
        if (!level.aboveUnit() && act.by().position().getRole() != Role.HEAD) {
            throw new DomainException(EscalationError.PROBLEM_ONLY_HEAD_REPORTS);
        }
        clocks.meet(act.problem(), ClockKind.SOLUTION);
        acts.finish(act, "REPORTED", Kind.REPORTED, words);
    }

    /** The head of the unit that has the task, whoever in it has it in hand. */
    static boolean isHead(InboxItem task, Position position) {
        return position.getRole() == Role.HEAD
                && position.getUnit().getId().equals(task.getUnitId());
    }

    /** 批示: a level above assigns a unit and a date. */
    @Does("problem.decide")
    public void decide(String taskId, long unit, LocalDate completion, String words) {
        deciding.assign(
                decider(taskId, ProblemTask.Task_Solve), Kind.DECIDED, unit, completion, words);
    }

    /** The same on the answer to a letter. */
    @Does("problem.decide")
    public void decideOnAnswer(String taskId, long unit, LocalDate completion, String words) {
        deciding.assign(
                decider(taskId, ProblemTask.Task_DecideOnAnswer),
                Kind.DECIDED,
                unit,
                completion,
                words);
    }

    @Does("problem.decide")
    public void close(String taskId, String reason) {
        deciding.close(decider(taskId, ProblemTask.Task_Solve), Kind.CLOSED_BY_DECISION, reason);
    }

    @Does("problem.decide")
    public void closeOnAnswer(String taskId, String reason) {
        deciding.close(
                decider(taskId, ProblemTask.Task_DecideOnAnswer), Kind.CLOSED_BY_DECISION, reason);
    }

    private Act decider(String taskId, ProblemTask task) {
        var act = acts.begin(taskId, task);
        if (!act.problem().getLevelNow().aboveUnit()) {
            throw new DomainException(EscalationError.PROBLEM_DECIDED_ONLY_ABOVE);
        }
        access.requireUninvolved(
                "problem.decide", organization.unit(act.problem().getLeadUnitId()).orElseThrow());
        return act;
    }
}
