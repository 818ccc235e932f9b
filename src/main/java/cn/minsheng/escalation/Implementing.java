package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;

/** The responsible person says that it is done; the raiser has to confirm ("全链条闭环调度"). */
@UseCase
public class Implementing {

    @Inject private Acts acts;

    @Inject private ProblemClocks clocks;

    @Does("problem.solve")
    public void reportDone(String taskId, String result) {
        var act = acts.begin(taskId, ProblemTask.Task_Implement);
        var problem = act.problem();
        var words = Words.reason(result);
        problem.reportDone();
        clocks.pause(problem, ClockKind.IMPLEMENTATION);
        clocks.start(problem, ClockKind.CONFIRMATION, problem.getRaiser().unitId());
        acts.finish(act, "DONE", Kind.IMPLEMENTED, words);
    }
}
