package cn.minsheng.inbox;

import cn.minsheng.organization.Position;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BiPredicate;

/**
 * Finds a task that is still to do, or says plainly why it is not: who was first, or that the case
 * went on.
 */
@ApplicationScoped
public class OpenTasks {

    @Inject private Inbox inbox;

    @Inject private Holders holders;

    @Inject private CurrentUser user;

    InboxItem lock(String taskId) {
        return inbox.lock(taskId).orElseThrow(() -> gone(taskId));
    }

    /** The task, if the person signed in may do it now: theirs, and held by nobody else. */
    public TaskInHand inHand(String taskId) {
        var item = inbox.find(taskId).orElseThrow(() -> gone(taskId));
        var position =
                holders.positionFor(item)
                        .orElseThrow(
                                () ->
                                        item.isHeld()
                                                ? new DomainException(
                                                        InboxError.TASK_HELD_BY_OTHER,
                                                        item.getHolderName())
                                                : new DomainException(InboxError.TASK_NOT_YOURS));
        return new TaskInHand(item, holders.current(position));
    }

    /**
     * The task, if it is in hand or the person signed in holds a position that may do it for
     * whoever has it in hand.
     */
    public TaskInHand overseen(String taskId, BiPredicate<InboxItem, Position> mayAsWell) {
        var item = inbox.find(taskId).orElseThrow(() -> gone(taskId));
        var overseer =
                user.positions().stream()
                        .filter(position -> mayAsWell.test(item, position))
                        .findFirst();
        return overseer.isPresent() && (item.isHeld() || holders.positionFor(item).isEmpty())
                ? new TaskInHand(item, holders.current(overseer.get()))
                : inHand(taskId);
    }

    private DomainException gone(String taskId) {
        return inbox.findDone(taskId)
                .map(
                        done ->
                                done.getPersonId() == user.person().getId()
                                        ? new DomainException(InboxError.TASK_DONE_BY_YOURSELF)
                                        : new DomainException(
                                                InboxError.TASK_DONE_BY_OTHER,
                                                done.getPositionText() + " " + done.getPersonName(),
                                                done.getDoneAt()))
                .orElseGet(() -> new DomainException(InboxError.TASK_OVER));
    }

    /** A task and the position in which it is done. */
    public record TaskInHand(InboxItem task, Holder by) {}
}
