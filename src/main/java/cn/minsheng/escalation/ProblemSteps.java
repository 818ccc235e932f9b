package cn.minsheng.escalation;

import cn.minsheng.clock.ClockFace;
import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.inbox.Inbox;
import cn.minsheng.organization.Organization;
import cn.minsheng.process.CallableFromDiagram;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/**
 * What the diagram {@code problem-escalation} does by itself when time runs out: "不拖延、不搁置". Each
 * step runs in the transaction of its timer and writes nothing twice when it is repeated.
 */
@Named("problemSteps")
@ApplicationScoped
public class ProblemSteps {

    @Inject private Problems problems;

    @Inject private ProblemClocks clocks;

    @Inject private EscalationPolicy policy;

    @Inject private Timeline timeline;

    @Inject private Climbing climbing;

    @Inject private FollowingClocks following;

    @Inject private Inbox inbox;

    @Inject private Organization organization;

    /** The units that must help (协办): each gives an opinion. */
    @CallableFromDiagram
    public List<Long> helpers(long caseId) {
        return problems.get(caseId).getHelperUnits();
    }

    /** Half the time is over: "silence is noted, blocks nothing". */
    @CallableFromDiagram
    public void opinionSilent(long caseId) {
        var problem = problems.lock(caseId);
        problem.helpers()
                .filter(ProblemUnit::owesOpinion)
                .forEach(
                        helper -> {
                            clocks.expireOpinion(problem, helper.getUnitId());
                            helper.keepSilent();
                            timeline.system(
                                    problem, Kind.OPINION_SILENT, unitName(helper.getUnitId()));
                        });
    }

    @CallableFromDiagram
    public void responseWarned(long caseId) {
        warn(problems.lock(caseId), ClockKind.RESPONSE, 1, Kind.RESPONSE_WARNED);
    }

    /** A missed response brings the deputy in at once. */
    @CallableFromDiagram
    public void responseMissed(long caseId) {
        var problem = problems.lock(caseId);
        clocks.expire(problem, ClockKind.RESPONSE);
        timeline.system(problem, Kind.RESPONSE_MISSED, answering(problem));
        bringIn(problem, Stage.DEPUTY);
    }

    /**
     * Half and three quarters of the solution clock bring deputy and head in on the same due time.
     */
    @CallableFromDiagram
    public void solutionWarned(long caseId, long nth) {
        var problem = problems.lock(caseId);
        warn(problem, ClockKind.SOLUTION, (int) nth, Kind.SOLUTION_WARNED);
        policy.rule(problem, ClockKind.SOLUTION)
                .told((int) nth)
                .ifPresent(stage -> bringIn(problem, stage));
    }

    @CallableFromDiagram
    public void solutionOverdue(long caseId) {
        var problem = problems.lock(caseId);
        clocks.expire(problem, ClockKind.SOLUTION);
        timeline.system(problem, Kind.SOLUTION_OVERDUE, answering(problem));
    }

    @CallableFromDiagram
    public void designationMissed(long caseId) {
        var problem = problems.lock(caseId);
        clocks.expire(problem, ClockKind.DESIGNATION);
        timeline.system(problem, Kind.DESIGNATION_MISSED);
    }

    /** The raiser did not answer: the solution clock goes on, with at least the minimum left. */
    @CallableFromDiagram
    public void questionUnanswered(long caseId) {
        var problem = problems.lock(caseId);
        clocks.expire(problem, ClockKind.QUESTION);
        clocks.resume(problem, ClockKind.SOLUTION);
        timeline.system(problem, Kind.QUESTION_UNANSWERED);
    }

    @CallableFromDiagram
    public void answerOverdue(long caseId) {
        askFurther(caseId, ClockKind.ANSWER, Stage.DEPUTY, Kind.ANSWER_OVERDUE);
    }

    @CallableFromDiagram
    public void answerOverdueAgain(long caseId) {
        askFurther(caseId, ClockKind.ANSWER_DEPUTY, Stage.HEAD, Kind.ANSWER_OVERDUE);
    }

    @CallableFromDiagram
    public void confirmOverdue(long caseId) {
        askFurther(caseId, ClockKind.CONFIRMATION, Stage.DEPUTY, Kind.CONFIRMATION_OVERDUE);
    }

    @CallableFromDiagram
    public void confirmOverdueAgain(long caseId) {
        askFurther(caseId, ClockKind.CONFIRMATION_DEPUTY, Stage.HEAD, Kind.CONFIRMATION_OVERDUE);
    }

    /** Silence never accepts: the next above the raiser is asked, in a turn of their own. */
    private void askFurther(long caseId, ClockKind over, Stage stage, Kind said) {
        var problem = problems.lock(caseId);
        var due = clocks.running(problem, over).map(ClockFace::dueAt);
        clocks.expire(problem, over);
        over.nextTurn().ifPresent(turn -> due.ifPresent(from -> beginTurn(problem, turn, from)));
        problem.askFurther(stage);
        timeline.system(problem, said, unitName(problem.getRaiser().unitId()), stage.name());
        inbox.refresh(problem.key());
    }

    private void beginTurn(Problem problem, ClockKind turn, Instant from) {
        clocks.startAfter(problem, turn, problem.getRaiser().unitId(), from);
        following.setTurn(problem, turn);
    }

    @CallableFromDiagram
    public void implementationWarned(long caseId) {
        warn(problems.lock(caseId), ClockKind.IMPLEMENTATION, 1, Kind.IMPLEMENTATION_WARNED);
    }

    @CallableFromDiagram
    public void implementationOverdue(long caseId) {
        var problem = problems.lock(caseId);
        clocks.expire(problem, ClockKind.IMPLEMENTATION);
        timeline.system(problem, Kind.IMPLEMENTATION_OVERDUE, unitName(problem.getLeadUnitId()));
    }

    @CallableFromDiagram
    public void letterReminded(long caseId) {
        var problem = problems.lock(caseId);
        timeline.system(problem, Kind.LETTER_REMINDED);
        clocks.start(problem, ClockKind.LETTER, climbing.taskForce(problem).getId());
        inbox.refresh(problem.key());
    }

    /**
     * One level up. Returns {@code LEVEL}, or {@code LETTER} where none is left in the
     * installation.
     */
    @CallableFromDiagram
    public String climb(long caseId) {
        return climbing.climb(problems.lock(caseId));
    }

    private void warn(Problem problem, ClockKind kind, int nth, Kind said) {
        if (clocks.warn(problem, kind, nth)) {
            timeline.system(problem, said, answering(problem));
        }
    }

    /** Above the unit there is nobody further to bring in: those who answer there are reminded. */
    private void bringIn(Problem problem, Stage stage) {
        if (!problem.getLevelNow().aboveUnit()
                && !problem.getStay().getBroughtIn().includes(stage)) {
            problem.bringIn(stage);
            timeline.system(
                    problem, Kind.BROUGHT_IN, unitName(problem.getLeadUnitId()), stage.name());
        }
        inbox.refresh(problem.key());
    }

    private String answering(Problem problem) {
        return climbing.officeName(problem);
    }

    private String unitName(long unit) {
        return organization.unit(unit).orElseThrow().getShortName();
    }
}
