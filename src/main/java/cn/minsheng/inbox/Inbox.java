package cn.minsheng.inbox;

import cn.minsheng.process.TaskCreated;
import cn.minsheng.process.TaskEnded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** All tasks that wait, kept in step with the engine's in the engine's own transaction. */
@ApplicationScoped
public class Inbox {

    @PersistenceContext private EntityManager em;

    @Inject @Any private Instance<CaseWork> works;

    @Inject private Clock clock;

    @Inject private Holders holders;

    void created(@Observes TaskCreated task) {
        var forUnit =
                task.local().get("unitId") instanceof Number unit
                        ? Long.valueOf(unit.longValue())
                        : null;
        var work = of(task.processKey());
        var card = work.describe(task.taskKey(), task.caseId(), forUnit, false);
        var item = new InboxItem(task, forUnit, clock.instant());
        item.show(card);
        if (card.holder() != null) {
            hold(item, holders.of(card.holder()));
            item.show(work.describe(task.taskKey(), task.caseId(), forUnit, true));
        }
        em.persist(item);
    }

    void ended(@Observes TaskEnded task) {
        var item = em.find(InboxItem.class, task.taskId());
        if (item != null) {
            letGo(item);
            em.remove(item);
        }
    }

    /** The case changed: its tasks show it as it is now. */
    public void refresh(String caseKey) {
        ofCase(caseKey).forEach(this::refresh);
    }

    void refresh(InboxItem item) {
        item.show(
                of(item.getProcessKey())
                        .describe(
                                item.getTaskKey(),
                                item.getCaseId(),
                                item.getForUnitId(),
                                item.isHeld()));
    }

    void hold(InboxItem item, Holder holder) {
        letGo(item);
        item.heldBy(holder);
        em.persist(new Holding(item, holder, clock.instant()));
    }

    void letGo(InboxItem item) {
        em.createQuery(
                        "select h from Holding h where h.taskId = :task and h.untilAt is null",
                        Holding.class)
                .setParameter("task", item.getTaskId())
                .getResultStream()
                .forEach(holding -> holding.end(clock.instant()));
        item.release();
    }

    /** Remembers who did it; the engine ends the task in the same transaction. */
    public void done(String taskId, String outcome, Holder by) {
        em.persist(new DoneItem(em.find(InboxItem.class, taskId), outcome, by, clock.instant()));
    }

    public Optional<InboxItem> find(String taskId) {
        return Optional.ofNullable(em.find(InboxItem.class, taskId));
    }

    /** The id of the case that a task belongs to, read without loading the task. */
    public Optional<Long> caseOf(String taskId) {
        return em.createQuery("select i.caseId from InboxItem i where i.taskId = :task", Long.class)
                .setParameter("task", taskId)
                .getResultStream()
                .findFirst();
    }

    Optional<InboxItem> lock(String taskId) {
        return Optional.ofNullable(
                em.find(InboxItem.class, taskId, LockModeType.PESSIMISTIC_WRITE));
    }

    public Optional<DoneItem> findDone(String taskId) {
        return Optional.ofNullable(em.find(DoneItem.class, taskId));
    }

    public List<InboxItem> ofCase(String caseKey) {
        return em.createQuery(
                        "select i from InboxItem i where i.caseKey = :key order by i.createdAt",
                        InboxItem.class)
                .setParameter("key", caseKey)
                .getResultList();
    }

    /** Everyone who held one of the case's tasks, oldest first. */
    public List<Holding> holdings(String caseKey) {
        return em.createQuery(
                        "select h from Holding h where h.caseKey = :key order by h.fromAt, h.id",
                        Holding.class)
                .setParameter("key", caseKey)
                .getResultList();
    }

    CaseWork of(String processKey) {
        return works.stream()
                .filter(work -> work.processKey().equals(processKey))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no CaseWork describes tasks of " + processKey));
    }
}
