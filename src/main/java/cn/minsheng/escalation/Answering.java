package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/**
 * What the raiser, or their deputy or head in their place, answers: to a question, to a solution,
 * to "done".
 */
@UseCase
public class Answering {

    @Inject private Acts acts;

    @Inject private Problems problems;

    @Inject private ProblemClocks clocks;

    @Inject private Clock clock;

    @Does("problem.answer")
    public void answerQuestion(String taskId, String answer) {
        var act = acts.begin(taskId, ProblemTask.Task_AnswerQuestion);
        var problem = act.problem();
        var words = Words.reason(answer);
        problems.questions(problem.getId()).getLast().answer(words, clock.instant());
        clocks.meet(problem, ClockKind.QUESTION);
        clocks.resume(problem, ClockKind.SOLUTION);
        acts.finish(act, "ANSWERED", Kind.QUESTION_ANSWERED, words);
    }

    /** 认可: the solution is carried out; its completion date is a clock. */
    @Does("problem.answer")
    public void accept(String taskId) {
        var act = acts.begin(taskId, ProblemTask.Task_AnswerOffer);
        var problem = act.problem();
        var solution = problems.solutions(problem.getId()).getLast();
        solution.answer(true, null, clock.instant());
        answered(problem);
        clocks.meet(problem, ClockKind.SOLUTION);
        problem.acceptOffer(solution.getResponsible().getId(), solution.getCompletionDate());
        clocks.startImplementation(problem, solution.getCompletionDate());
        acts.finish(act, "ACCEPTED", Kind.OFFER_ACCEPTED, null);
    }

    /** 不认可: a first time it goes back with the remaining time, a second time upward. */
    @Does("problem.answer")
    public void reject(String taskId, String reason) {
        var act = acts.begin(taskId, ProblemTask.Task_AnswerOffer);
        var problem = act.problem();
        var words = Words.reason(reason);
        problems.solutions(problem.getId()).getLast().answer(false, words, clock.instant());
        answered(problem);
        if (problem.rejectOffer()) {
            clocks.resume(problem, ClockKind.SOLUTION);
            acts.finish(act, "REJECTED", Kind.OFFER_REJECTED, words);
        } else {
            acts.finish(act, "REJECTED_AGAIN", Kind.OFFER_REJECTED, words);
        }
    }

    private void answered(Problem problem) {
        meet(problem, ClockKind.ANSWER, ClockKind.ANSWER_DEPUTY);
    }

    /** 办结, confirmed by the raiser. */
    @Does("problem.answer")
    public void confirm(String taskId) {
        var act = acts.begin(taskId, ProblemTask.Task_Confirm);
        var problem = act.problem();
        meet(problem, ClockKind.CONFIRMATION, ClockKind.CONFIRMATION_DEPUTY);
        clocks.meet(problem, ClockKind.IMPLEMENTATION);
        clocks.cancelAll(problem);
        problem.resolve(clock.instant());
        acts.finish(act, "CONFIRMED", Kind.RESOLVED, null);
    }

    @Does("problem.answer")
    public void refuse(String taskId, String reason) {
        var act = acts.begin(taskId, ProblemTask.Task_Confirm);
        var problem = act.problem();
        var words = Words.reason(reason);
        meet(problem, ClockKind.CONFIRMATION, ClockKind.CONFIRMATION_DEPUTY);
        clocks.resume(problem, ClockKind.IMPLEMENTATION);
        acts.finish(act, "REFUSED", Kind.IMPLEMENTATION_REFUSED, words);
    }

    private void meet(Problem problem, ClockKind first, ClockKind second) {
        clocks.meet(problem, first);
        clocks.meetIfOpen(problem, second);
    }
}
