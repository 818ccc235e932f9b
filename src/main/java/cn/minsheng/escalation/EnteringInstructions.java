package cn.minsheng.escalation;

import cn.minsheng.attachment.Attachments;
import cn.minsheng.attachment.Upload;
import cn.minsheng.escalation.Acts.Act;
import cn.minsheng.escalation.ProblemEvent.Kind;
import cn.minsheng.inbox.Inbox;
import cn.minsheng.inbox.InboxItem;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.security.Access;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An inspector enters a leader's written instruction (批示) for the leader, marked 代录, with the scan
 * of it.
 */
@UseCase
public class EnteringInstructions {

    private static final Set<String> TASKS =
            Set.of(ProblemTask.Task_Respond.name(), ProblemTask.Task_Solve.name());

    @Inject private Acts acts;

    @Inject private Deciding deciding;

    @Inject private Problems problems;

    @Inject private ProblemClocks clocks;

    @Inject private Climbing climbing;

    @Inject private Attachments attachments;

    @Inject private Inbox inbox;

    @Inject private Readers readers;

    @Inject private Organization organization;

    @Inject private Access access;

    @Inject private CurrentUser user;

    @Inject private Clock clock;

    /**
     * @param leader id of the position of the leader whose instruction it is
     * @param unit id of the unit that it assigns
     */
    @Does("problem.enter-instruction")
    public void assign(
            long id,
            Long leader,
            long unit,
            LocalDate completion,
            String words,
            List<Upload> scan) {
        var who = Actor.of(leader(id, leader).getPerson(), leader(id, leader)).text();
        var act = begin(id, leader, scan);
        deciding.assign(act, Kind.DECIDED_FOR_LEADER, unit, completion, words, who);
    }

    @Does("problem.enter-instruction")
    public void close(long id, Long leader, String reason, List<Upload> scan) {
        var who = Actor.of(leader(id, leader).getPerson(), leader(id, leader)).text();
        deciding.close(begin(id, leader, scan), Kind.CLOSED_FOR_LEADER, reason, who);
    }

    /**
     * Whether the problem waits for a leader and the person signed in is an inspector of that
     * region.
     */
    boolean awaited(Problem problem) {
        return readers.mayRead(problem)
                && problem.isOpen()
                && problem.getLevelNow().kind() == LevelKind.LEADER
                && user.positions().stream().anyMatch(position -> inspects(position, problem))
                && open(problem, TASKS).isPresent();
    }

    private static boolean inspects(Position position, Problem problem) {
        return position.getRole() == Role.INSPECTOR
                && position.getUnit().getRegion().getCode().equals(problem.getLevelNow().region());
    }

    private Act begin(long id, Long leader, List<Upload> scan) {
        var problem = problems.lock(id);
        if (problem == null || !awaited(problem)) {
            throw access.denied("problem.enter-instruction", Problem.keyOf(id));
        }
        access.requireUninvolved(
                "problem.enter-instruction",
                organization.unit(problem.getLeadUnitId()).orElseThrow());
        if (scan.isEmpty()) {
            throw new DomainException(EscalationError.PROBLEM_SCAN_MISSING);
        }
        attachments.add(problem.key(), scan);
        respond(problem, leader(id, leader));
        var task = open(problem, Set.of(ProblemTask.Task_Solve.name())).orElseThrow();
        return begin(task, ProblemTask.Task_Solve, problem);
    }

    /** An instruction on what nobody has taken yet is the leader's response as well. */
    private void respond(Problem problem, Position leader) {
        open(problem, Set.of(ProblemTask.Task_Respond.name()))
                .ifPresent(
                        task -> {
                            var act = begin(task, ProblemTask.Task_Respond, problem);
                            problem.accept(leader.getId());
                            clocks.meet(problem, ClockKind.RESPONSE);
                            var who = Actor.of(leader.getPerson(), leader).text();
                            acts.finish(act, "ACCEPTED", Kind.ACCEPTED, null, who);
                        });
    }

    private Act begin(InboxItem task, ProblemTask expected, Problem problem) {
        return acts.begin(
                task.getTaskId(), expected, (item, position) -> inspects(position, problem));
    }

    private Optional<InboxItem> open(Problem problem, Set<String> tasks) {
        return inbox.ofCase(problem.key()).stream()
                .filter(task -> tasks.contains(task.getTaskKey()))
                .findFirst();
    }

    private Position leader(long id, Long position) {
        var problem = problems.get(id);
        return Optional.ofNullable(position)
                .filter(
                        given ->
                                problem != null && problem.getLevelNow().kind() == LevelKind.LEADER)
                .flatMap(organization::position)
                .filter(found -> found.getRole() == Role.LEADER && found.isValid(clock.instant()))
                .filter(found -> found.getUnit().getId().equals(climbing.office(problem).getId()))
                .orElseThrow(() -> new DomainException(EscalationError.PROBLEM_LEADER_UNKNOWN));
    }
}
