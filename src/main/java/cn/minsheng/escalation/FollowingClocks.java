package cn.minsheng.escalation;

import cn.minsheng.clock.ClockMoved;
import cn.minsheng.clock.Warning;
import cn.minsheng.inbox.Inbox;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.process.Processes;
import cn.minsheng.process.TaskCreated;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * When a problem's clock moves, its timers, its tasks in the inbox and its line in the lists
 * follow.
 */
@ApplicationScoped
public class FollowingClocks {

    /** After the inbox has taken the task in. */
    private static final int LATER = Interceptor.Priority.APPLICATION + 1000;

    @Inject private Problems problems;

    @Inject private Processes processes;

    @Inject private Inbox inbox;

    @Inject private EscalationPolicy policy;

    @Inject private ProblemTimers timers;

    void moved(@Observes ClockMoved event) {
        if (!event.ownerKey().startsWith("problem:")) {
            return;
        }
        var problem = problems.get(Problem.idOf(event.ownerKey()));
        if (problem.getProcessInstance() == null) {
            return;
        }
        var kind = ClockKind.valueOf(event.kind());
        kind.nextTurn().ifPresent(turn -> setTurn(problem, turn));
        for (var timer : ProblemTimer.of(kind)) {
            dueAt(problem, timer, event)
                    .ifPresentOrElse(
                            due ->
                                    processes.reschedule(
                                            problem.getProcessInstance(), timer.name(), due),
                            () ->
                                    processes.suspendTimers(
                                            problem.getProcessInstance(), Set.of(timer.name())));
        }
        inbox.refresh(problem.key());
        inbox.ofCase(problem.key()).stream()
                .filter(item -> ProblemTask.valueOf(item.getTaskKey()).isMain())
                .findFirst()
                .ifPresent(item -> show(problem, item));
    }

    /**
     * The timer of a second turn is there from the first turn's beginning, and its due time may
     * have changed since: set when the first moves, and when the second begins.
     */
    void setTurn(Problem problem, ClockKind turn) {
        var due = timers.due(problem.getId(), turn.name()).toInstant();
        ProblemTimer.of(turn)
                .forEach(
                        timer ->
                                processes.reschedule(
                                        problem.getProcessInstance(), timer.name(), due));
    }

    void created(@Observes @Priority(LATER) TaskCreated task) {
        if (task.processKey().equals(ProblemWork.PROCESS)
                && ProblemTask.valueOf(task.taskKey()).isMain()) {
            show(problems.get(task.caseId()), inbox.find(task.taskId()).orElseThrow());
        }
    }

    private static void show(Problem problem, InboxItem item) {
        problem.showClock(item.getClockKind(), item.getDueAt(), item.getPausedAt());
    }

    /** Empty while the clock stands still, and for a warning that has gone out. */
    private Optional<Instant> dueAt(Problem problem, ProblemTimer timer, ClockMoved event) {
        if (!timer.isWarning() || event.due() == null) {
            return Optional.ofNullable(event.due());
        }
        var share = policy.rule(problem, timer.clock()).share(timer.warning());
        return event.warnings().stream()
                .filter(warning -> warning.share().compareTo(share) == 0)
                .map(Warning::at)
                .findFirst();
    }
}
