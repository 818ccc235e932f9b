package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.inbox.Holder;
import cn.minsheng.inbox.Inbox;
import cn.minsheng.inbox.InboxError;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.inbox.OpenTasks;
import cn.minsheng.organization.Position;
import cn.minsheng.process.Processes;
import cn.minsheng.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * Begins and ends an act on one of a problem's tasks, so that two people's acts come one after the
 * other.
 */
@ApplicationScoped
class Acts {

    @Inject private Problems problems;

    @Inject private Readers readers;

    @Inject private OpenTasks openTasks;

    @Inject private Inbox inbox;

    @Inject private Processes processes;

    @Inject private Timeline timeline;

    /** A task that its doer has in hand, with the problem's row held until commit. */
    record Act(String taskId, Problem problem, Actor by, Long forUnit) {}

    Act begin(String taskId, ProblemTask expected) {
        return begin(taskId, expected, (task, position) -> false);
    }

    /** The same for those, too, who may do it though it was not given to them. */
    Act begin(String taskId, ProblemTask expected, BiPredicate<InboxItem, Position> mayAsWell) {
        // The row first: whoever waited for it here then sees that the task is done, and by whom.
        inbox.caseOf(taskId).ifPresent(problems::lock);
        var inHand =
                openTasks.overseen(
                        taskId,
                        (task, position) ->
                                mayAsWell.test(task, position)
                                        && readers.mayRead(problems.get(task.getCaseId())));
        var task = inHand.task();
        if (!task.getTaskKey().equals(expected.name())) {
            throw new DomainException(InboxError.TASK_NOT_YOURS);
        }
        var by =
                new Actor(
                        inHand.by().person(),
                        inHand.by().position(),
                        !inHand.by()
                                .position()
                                .getPerson()
                                .getId()
                                .equals(inHand.by().person().getId()));
        return new Act(taskId, problems.lock(task.getCaseId()), by, task.getForUnitId());
    }

    /**
     * Ends the task and lets the process go on; {@code outcome} is what its next gateway routes on.
     */
    void finish(Act act, String outcome, Kind said, String words, String... details) {
        timeline.person(act.problem(), said, act.by(), words, details);
        inbox.done(act.taskId(), outcome, new Holder(act.by().person(), act.by().position()));
        processes.complete(act.taskId(), Map.of("outcome", outcome));
    }
}
