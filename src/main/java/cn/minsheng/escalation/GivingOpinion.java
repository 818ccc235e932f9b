package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;

/** A unit that helps (协办) gives its opinion by half the time. */
@UseCase
public class GivingOpinion {

    @Inject private Acts acts;

    @Inject private ProblemClocks clocks;

    @Inject private Clock clock;

    @Does("problem.respond")
    public void give(String taskId, String opinion) {
        var act = acts.begin(taskId, ProblemTask.Task_Opinion);
        var words = Words.reason(opinion);
        act.problem().helper(act.forUnit()).giveOpinion(words, act.by(), clock.instant());
        clocks.meetOpinion(act.problem(), act.forUnit());
        acts.finish(act, "GIVEN", Kind.OPINION_GIVEN, words);
    }
}
