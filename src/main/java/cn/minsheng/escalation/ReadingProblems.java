package cn.minsheng.escalation;

import cn.minsheng.attachment.Attachment;
import cn.minsheng.attachment.Attachments;
import cn.minsheng.clock.ClockFace;
import cn.minsheng.clock.Clocks;
import cn.minsheng.inbox.Inbox;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.process.Processes;
import cn.minsheng.process.Trail;
import cn.minsheng.process.WaitingTimer;
import cn.minsheng.security.Access;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Looking at problems: the list, one case, its diagram. Who may not see one is told that there is
 * none.
 */
@UseCase
public class ReadingProblems {

    @Inject private Problems problems;

    @Inject private Readers readers;

    @Inject private ProblemSearch search;

    @Inject private Inbox inbox;

    @Inject private Processes processes;

    @Inject private Clocks clocks;

    @Inject private Attachments attachments;

    @Inject private EnteringInstructions instructions;

    @Inject private CurrentUser user;

    @Inject private Access access;

    @Does("problem.read")
    public Problem read(long id) {
        return problems.find(id)
                .filter(readers::mayRead)
                .orElseThrow(() -> access.notFound("problem.read", Problem.keyOf(id)));
    }

    @Does("problem.read")
    public Trail trail(long id) {
        return processes.trail(read(id).getProcessInstance());
    }

    /** Of the timers that wait for a task's clock the one that ends first. */
    @Does("problem.read")
    public List<WaitingTimer> nextTimers(long id, String taskKey) {
        var clocks = ProblemTask.valueOf(taskKey).clocks;
        return processes.waitingTimers(read(id).getProcessInstance()).stream()
                .filter(
                        timer ->
                                ProblemTimer.find(timer.activityId())
                                        .filter(known -> clocks.contains(known.clock()))
                                        .isPresent())
                .sorted(Comparator.comparing(WaitingTimer::due))
                .toList();
    }

    @Does("problem.read")
    public List<ProblemEvent> timeline(long id) {
        return problems.timeline(read(id).getId());
    }

    @Does("problem.read")
    public List<Solution> solutions(long id) {
        return problems.solutions(read(id).getId());
    }

    @Does("problem.read")
    public List<Question> questions(long id) {
        return problems.questions(read(id).getId());
    }

    @Does("problem.read")
    public List<Letter> letters(long id) {
        return problems.letters(read(id).getId());
    }

    /** The clocks that ran or run, of the problem and of its helpers, the oldest first. */
    @Does("problem.read")
    public List<ClockFace> clocks(long id) {
        return clocks.of(read(id).key());
    }

    /** What others wrote lately and want the person signed in to look at, the newest first. */
    @Does("problem.list")
    public List<ProblemEvent> mentions(int most) {
        return problems.mentions(user.person().getId(), most).stream()
                .filter(
                        event ->
                                problems.find(event.getProblemId())
                                        .filter(readers::mayRead)
                                        .isPresent())
                .toList();
    }

    /**
     * The task that the person signed in may report upward as the unit's head though it was given
     * to another.
     */
    @Does("problem.read")
    public Optional<InboxItem> reportable(long id) {
        return read(id).getLevelNow().aboveUnit()
                ? Optional.empty()
                : openTasks(id).stream()
                        .filter(task -> task.getTaskKey().equals(ProblemTask.Task_Solve.name()))
                        .filter(
                                task ->
                                        user.positions().stream()
                                                .anyMatch(
                                                        position -> Solving.isHead(task, position)))
                        .findFirst();
    }

    /** What happened lately to problems that the person signed in may read, the newest first. */
    @Does("problem.read")
    public List<ProblemEvent> changes(Instant since, int most) {
        return search.changes(since, most);
    }

    @Does("problem.read")
    public List<Attachment> files(long id) {
        return attachments.of(read(id).key());
    }

    /** Whether an inspector may enter a leader's written instruction on it now (代录). */
    @Does("problem.read")
    public boolean awaitsInstruction(long id) {
        return instructions.awaited(read(id));
    }

    /** The tasks that wait, whoever has to do them. */
    @Does("problem.read")
    public List<InboxItem> openTasks(long id) {
        return inbox.ofCase(read(id).key());
    }

    @Does("problem.list")
    public List<ProblemRow> list(ProblemFilter filter, int from, int most) {
        return search.list(filter, from, most);
    }
}
