package cn.minsheng.inbox;

import cn.minsheng.inbox.CaseWork.Move;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/**
 * Taking a task (签收), giving it back, and handing it on inside the unit (转办). None of it moves a
 * clock.
 */
@UseCase
public class TakingTasks {

    /** Who may hand on what somebody else holds: they see all of their unit's tasks. */
    private static final Set<Role> OVERSEERS = EnumSet.of(Role.LIAISON, Role.DEPUTY, Role.HEAD);

    @Inject private Inbox inbox;

    @Inject private Holders holders;

    @Inject private OpenTasks openTasks;

    @Inject private Organization organization;

    @Inject private CurrentUser user;

    @Inject private Clock clock;

    @Does("task.take")
    public void take(String taskId) {
        var item = openTasks.lock(taskId);
        var position =
                holders.positionFor(item)
                        .orElseThrow(() -> new DomainException(InboxError.TASK_NOT_YOURS));
        if (item.isHeld()) {
            if (item.getHolderPersonId().equals(user.person().getId())) {
                return;
            }
            throw new DomainException(InboxError.TASK_HELD_BY_OTHER, item.getHolderName());
        }
        give(item, holders.current(position), Move.TAKEN, position, null);
    }

    @Does("task.take")
    public void release(String taskId) {
        var item = openTasks.lock(taskId);
        if (!user.person().getId().equals(item.getHolderPersonId())) {
            throw new DomainException(InboxError.TASK_NOT_HELD_BY_YOU);
        }
        var by = holders.current(holders.positionFor(item).orElseThrow());
        inbox.letGo(item);
        inbox.refresh(item);
        inbox.of(item.getProcessKey()).moved(item, Move.RELEASED, by, null, null);
    }

    /**
     * @param to id of a position in the same unit, its sections included
     */
    @Does("task.hand-over")
    public void handOver(String taskId, Long to, String reason) {
        if (to == null) {
            throw new DomainException(InboxError.TASK_RECEIVER_NOT_IN_UNIT);
        }
        if (reason == null || reason.isBlank()) {
            throw new DomainException(InboxError.TASK_REASON_MISSING);
        }
        var item = openTasks.lock(taskId);
        var from = handing(item);
        var receiver = holders.of(to);
        var unit = organization.unit(item.getUnitId()).orElseThrow();
        if (!receiver.position().getUnit().isWithin(unit)
                || receiver.position().runsTheSystem()
                || !receiver.position().isValid(clock.instant())) {
            throw new DomainException(InboxError.TASK_RECEIVER_NOT_IN_UNIT);
        }
        give(item, receiver, Move.HANDED_OVER, from, reason);
    }

    private Position handing(InboxItem item) {
        var own = holders.positionFor(item);
        if (own.isPresent()
                && (!item.isHeld() || item.getHolderPersonId().equals(user.person().getId()))) {
            return own.get();
        }
        return user.positions().stream()
                .filter(position -> !item.isRestricted())
                .filter(position -> position.getUnit().getId().equals(item.getUnitId()))
                .filter(
                        position ->
                                OVERSEERS.contains(position.getRole())
                                        || position.getRole() == Role.TASK_FORCE)
                .findFirst()
                .orElseThrow(() -> new DomainException(InboxError.TASK_NOT_YOURS));
    }

    private void give(InboxItem item, Holder receiver, Move move, Position by, String reason) {
        inbox.hold(item, receiver);
        inbox.refresh(item);
        inbox.of(item.getProcessKey()).moved(item, move, holders.current(by), receiver, reason);
    }
}
