package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Unit;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * "当日响应": a unit or a level above takes the problem with a named person, or says with a reason
 * whose it is.
 */
@UseCase
public class Responding {

    @Inject private Acts acts;

    @Inject private ProblemClocks clocks;

    @Inject private Climbing climbing;

    @Inject private Organization organization;

    @Inject private Clock clock;

    /**
     * @param solver id of the position of the person who will work the solution out (承办人)
     */
    @Does("problem.respond")
    public void accept(String taskId, long solver) {
        var act = acts.begin(taskId, ProblemTask.Task_Respond);
        var position = inUnit(solver, climbing.office(act.problem()));
        act.problem().accept(position.getId());
        clocks.meet(act.problem(), ClockKind.RESPONSE);
        acts.finish(
                act,
                "ACCEPTED",
                Kind.ACCEPTED,
                null,
                Actor.of(position.getPerson(), position).text());
    }

    /**
     * 改办: another unit must answer. A second time the task force designates it.
     *
     * @param unit id of the unit whose it is, in the same region
     */
    @Does("problem.respond")
    public void redirect(String taskId, long unit, String reason) {
        var act = acts.begin(taskId, ProblemTask.Task_Respond);
        var problem = act.problem();
        var words = Words.reason(reason);
        var other = other(problem, unit);
        clocks.meet(problem, ClockKind.RESPONSE);
        if (problem.getRedirects() == 0) {
            clocks.handOver(problem, ClockKind.SOLUTION, unit);
        }
        if (problem.redirect(unit)) {
            clocks.start(problem, ClockKind.RESPONSE, unit);
            acts.finish(act, "REDIRECTED", Kind.REDIRECTED, words, other.getShortName());
        } else {
            clocks.start(problem, ClockKind.DESIGNATION, climbing.taskForce(problem).getId());
            acts.finish(act, "DESIGNATION", Kind.REDIRECTED_AGAIN, words, other.getShortName());
        }
    }

    /** The task force names the unit that must answer; it can't pass it on again. */
    @Does("problem.designate")
    public void designate(String taskId, long unit, String reason) {
        var act = acts.begin(taskId, ProblemTask.Task_Designate);
        var problem = act.problem();
        var words = Words.reason(reason);
        var designated = unit(problem, unit);
        clocks.meet(problem, ClockKind.DESIGNATION);
        clocks.handOver(problem, ClockKind.SOLUTION, unit);
        problem.designate(unit);
        clocks.start(problem, ClockKind.RESPONSE, unit);
        acts.finish(act, "DESIGNATED", Kind.DESIGNATED, words, designated.getShortName());
    }

    private Unit other(Problem problem, long unit) {
        if (problem.getLeadUnitId() == unit) {
            throw new DomainException(EscalationError.PROBLEM_REDIRECT_TO_ITSELF);
        }
        return unit(problem, unit);
    }

    private Unit unit(Problem problem, long unit) {
        return organization
                .unit(unit)
                .filter(Unit::isActive)
                .filter(found -> found.getRegion().getCode().equals(problem.getRegionCode()))
                .orElseThrow(() -> new DomainException(EscalationError.PROBLEM_UNIT_UNKNOWN));
    }

    private Position inUnit(long id, Unit unit) {
        return organization
                .position(id)
                .filter(found -> found.isValid(clock.instant()))
                .filter(position -> !position.runsTheSystem())
                .filter(position -> position.getUnit().isWithin(unit))
                .orElseThrow(() -> new DomainException(EscalationError.PROBLEM_PERSON_NOT_IN_UNIT));
    }
}
