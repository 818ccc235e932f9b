package cn.minsheng.escalation;

import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.inbox.Inbox;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.process.Processes;
import cn.minsheng.security.Access;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/**
 * 撤回 by the raiser or their head; from the task force's level up only with its consent. Breaches
 * stay.
 */
@UseCase
public class Withdrawing {

    @Inject private Acts acts;

    @Inject private Problems problems;

    @Inject private ProblemClocks clocks;

    @Inject private Timeline timeline;

    @Inject private Processes processes;

    @Inject private Inbox inbox;

    @Inject private Readers readers;

    @Inject private Access access;

    @Inject private CurrentUser user;

    @Inject private Clock clock;

    @Does("problem.withdraw")
    public void withdraw(long id, String reason) {
        var problem = problems.lock(id);
        if (problem == null || !readers.mayRead(problem)) {
            throw access.denied("problem.withdraw", Problem.keyOf(id));
        }
        var position =
                withdrawer(problem)
                        .orElseThrow(() -> access.denied("problem.withdraw", problem.key()));
        var words = Words.reason(reason);
        if (!problem.isOpen()) {
            throw new DomainException(EscalationError.PROBLEM_NOT_IN_THAT_STATE);
        }
        var by = Actor.of(user.person(), position);
        if (problem.getLevelNow().aboveUnit()) {
            request(problem, by, words);
        } else {
            end(problem);
            timeline.person(problem, Kind.WITHDRAWN, by, words);
            processes.message(problem.getProcessInstance(), "Message_Withdrawn", Map.of());
        }
    }

    private void request(Problem problem, Actor by, String words) {
        var asked =
                inbox.ofCase(problem.key()).stream()
                        .anyMatch(
                                task ->
                                        task.getTaskKey()
                                                .equals(
                                                        ProblemTask.Task_ConsentToWithdrawal
                                                                .name()));
        if (!asked) {
            timeline.person(problem, Kind.WITHDRAWAL_REQUESTED, by, words);
            processes.message(
                    problem.getProcessInstance(), "Message_WithdrawalRequested", Map.of());
        }
    }

    /** Whether the person signed in may withdraw it now, or ask to. */
    @Does("problem.read")
    public boolean mayWithdraw(Problem problem) {
        return problem.isOpen() && withdrawer(problem).isPresent();
    }

    @Does("problem.consent")
    public void consent(String taskId, String words) {
        var act = acts.begin(taskId, ProblemTask.Task_ConsentToWithdrawal);
        end(act.problem());
        acts.finish(act, "CONSENTED", Kind.WITHDRAWN, words);
    }

    @Does("problem.consent")
    public void refuse(String taskId, String reason) {
        var act = acts.begin(taskId, ProblemTask.Task_ConsentToWithdrawal);
        acts.finish(act, "REFUSED", Kind.WITHDRAWAL_REFUSED, Words.reason(reason));
    }

    private void end(Problem problem) {
        clocks.cancelAll(problem);
        problem.withdraw(clock.instant());
    }

    /**
     * The position in which the person signed in may withdraw it: the raiser's own, or as head of
     * the raiser's unit.
     */
    private Optional<Position> withdrawer(Problem problem) {
        return user.positions().stream()
                .filter(
                        position ->
                                position.getId() == problem.getRaiser().positionId()
                                        || position.getRole() == Role.HEAD
                                                && position.getUnit().getId()
                                                        == problem.getRaiser().unitId())
                .findFirst();
    }
}
