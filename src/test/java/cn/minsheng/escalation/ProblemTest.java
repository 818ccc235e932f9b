package cn.minsheng.escalation;

import static cn.minsheng.escalation.AProblem.EDUCATION;
import static cn.minsheng.escalation.AProblem.HOUSING;
import static cn.minsheng.escalation.AProblem.NOW;
import static cn.minsheng.escalation.AProblem.RAISER_UNIT;
import static cn.minsheng.escalation.AProblem.TOMORROW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.shared.DomainException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemTest {

    @Test
    void aRaisedProblemAwaitsTheResponseOfItsLeadUnit() {
        var problem = AProblem.raised();

        assertThat(problem.getStatus()).isEqualTo(ProblemState.AWAITING_RESPONSE);
        assertThat(problem.getLevelNow()).isEqualTo(new Level(LevelKind.UNIT, "430681"));
        assertThat(problem.getUnits())
                .contains(
                        new ProblemUnit(RAISER_UNIT, Part.RAISED),
                        new ProblemUnit(HOUSING, Part.LEADS));
    }

    @Test
    void anAcceptedSolutionIsImplementedUntilTheRaiserConfirms() {
        var problem = AProblem.raised();
        problem.accept(7);
        problem.offer();
        problem.acceptOffer(8, TOMORROW);
        assertThat(problem.getStatus()).isEqualTo(ProblemState.IMPLEMENTING);
        assertThat(problem.getSolverPositionId()).isEqualTo(8);

        problem.resolve(NOW);
        assertThat(problem.isOpen()).isFalse();
        assertThat(problem.getStatus()).isEqualTo(ProblemState.RESOLVED);
    }

    @Test
    void theFirstRedirectGoesToTheOtherUnitAndTheSecondToTheTaskForce() {
        var problem = AProblem.raised();

        assertThat(problem.redirect(EDUCATION)).isTrue();
        assertThat(problem.getLeadUnitId()).isEqualTo(EDUCATION);
        assertThat(problem.getUnits())
                .contains(
                        new ProblemUnit(HOUSING, Part.LED), new ProblemUnit(EDUCATION, Part.LEADS));

        assertThat(problem.redirect(HOUSING)).isFalse();
        assertThat(problem.getStatus()).isEqualTo(ProblemState.AWAITING_DESIGNATION);
        assertThat(problem.getLeadUnitId()).isEqualTo(EDUCATION);
    }

    @Test
    void aDesignatedUnitCannotPassItOnAgain() {
        var problem = AProblem.raised();
        problem.redirect(EDUCATION);
        problem.redirect(HOUSING);
        problem.designate(HOUSING);

        assertThat(problem.getStatus()).isEqualTo(ProblemState.AWAITING_RESPONSE);
        refused(EscalationError.PROBLEM_DESIGNATION_BINDS, () -> problem.redirect(EDUCATION));
    }

    @Test
    void theFirstRejectionReturnsItAndTheSecondSendsItUpward() {
        var problem = AProblem.raised();
        problem.accept(7);
        problem.offer();
        assertThat(problem.rejectOffer()).isTrue();
        assertThat(problem.getStatus()).isEqualTo(ProblemState.AWAITING_SOLUTION);
        problem.offer();
        assertThat(problem.rejectOffer()).isFalse();
    }

    @Test
    void eachLevelMayAskOnceAndGetsItsOwnFirstRejection() {
        var problem = AProblem.raised();
        problem.accept(7);
        problem.ask();
        refused(EscalationError.PROBLEM_QUESTION_USED, problem::ask);
        problem.offer();
        problem.rejectOffer();
        problem.offer();
        problem.rejectOffer();

        problem.climbTo(new Level(LevelKind.TASK_FORCE, "430681"));
        problem.accept(9);
        problem.ask();
        problem.offer();
        assertThat(problem.rejectOffer()).isTrue();
    }

    @Test
    void aDecisionAssignsAnotherUnitOrCloses() {
        var assigned = AProblem.atTaskForce();
        assigned.accept(9);
        assigned.decide(EDUCATION, TOMORROW);
        assertThat(assigned.getStatus()).isEqualTo(ProblemState.IMPLEMENTING);
        assertThat(assigned.getLeadUnitId()).isEqualTo(EDUCATION);

        var closed = AProblem.atTaskForce();
        closed.accept(9);
        closed.closeByDecision(NOW);
        assertThat(closed.getStatus()).isEqualTo(ProblemState.DECIDED);
        assertThat(closed.isOpen()).isFalse();
    }

    @Test
    void thereIsNoReopening() {
        var problem = AProblem.raised();
        problem.withdraw(NOW);

        refused(EscalationError.PROBLEM_NOT_IN_THAT_STATE, () -> problem.accept(7));
        refused(
                EscalationError.PROBLEM_NOT_IN_THAT_STATE,
                () -> problem.climbTo(new Level(LevelKind.LEADER, "430681")));
        refused(EscalationError.PROBLEM_NOT_IN_THAT_STATE, () -> problem.withdraw(NOW));
    }

    @Test
    void anActOutOfItsTurnIsRefused() {
        var problem = AProblem.raised();

        refused(EscalationError.PROBLEM_NOT_IN_THAT_STATE, problem::offer);
        refused(EscalationError.PROBLEM_NOT_IN_THAT_STATE, problem::ask);
        refused(EscalationError.PROBLEM_NOT_IN_THAT_STATE, () -> problem.resolve(NOW));
        refused(EscalationError.PROBLEM_NOT_IN_THAT_STATE, () -> problem.designate(EDUCATION));
        refused(
                EscalationError.PROBLEM_NOT_IN_THAT_STATE,
                () -> problem.raise("P430681-2026-0002", NOW));
    }

    @Test
    void peopleAreBroughtInAndNeverSentAwayAgain() {
        var problem = AProblem.raised();
        problem.bringIn(Stage.HEAD);
        problem.bringIn(Stage.DEPUTY);

        assertThat(problem.getStay().getBroughtIn()).isEqualTo(Stage.HEAD);
    }

    @Test
    void markingForNamedPeopleRestrictsIt() {
        assertThat(AProblem.draft(Set.of()).isRestricted()).isFalse();
        assertThat(AProblem.draft(Set.of(5L)).isRestricted()).isTrue();
    }

    private static void refused(EscalationError error, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(error));
    }
}
