package cn.minsheng.inbox;

import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.Does;
import cn.minsheng.shared.UseCase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The inbox's lists: what waits for me, what waits in my unit, what I did. What runs out first
 * stands first.
 */
@UseCase
public class MyTasks {

    private static final Set<Role> SEE_UNIT =
            EnumSet.of(Role.LIAISON, Role.DEPUTY, Role.HEAD, Role.TASK_FORCE, Role.INSPECTOR);

    @PersistenceContext private EntityManager em;

    @Inject private Inbox inbox;

    @Inject private Holders holders;

    @Inject private CurrentUser user;

    @Does("inbox.read")
    public List<InboxItem> mine(int most) {
        return em.createQuery(
                        "select i from InboxItem i where exists (select 1 from i.addressees a where a.addressee in :keys)"
                                + " order by i.dueAt nulls last, i.taskId",
                        InboxItem.class)
                .setParameter("keys", some(holders.keys()))
                .setMaxResults(most)
                .getResultList();
    }

    /** Of one case's tasks those that the person signed in may do. */
    @Does("inbox.read")
    public List<InboxItem> ofCase(String caseKey) {
        return inbox.ofCase(caseKey).stream()
                .filter(item -> holders.positionFor(item).isPresent())
                .toList();
    }

    /** All tasks of one's units; of what is for named people only, those addressed to oneself. */
    @Does("inbox.read")
    public List<InboxItem> ofMyUnits(int most) {
        if (user.positions().stream().noneMatch(MyTasks::seesUnit)) {
            return List.of();
        }
        var units =
                user.positions().stream()
                        .filter(MyTasks::seesUnit)
                        .map(position -> position.getUnit().getId())
                        .toList();
        return em.createQuery(
                        "select i from InboxItem i where i.unitId in :units and (i.restricted = false"
                                + " or exists (select 1 from i.addressees a where a.addressee in :keys))"
                                + " order by i.dueAt nulls last, i.taskId",
                        InboxItem.class)
                .setParameter("units", units)
                .setParameter("keys", some(holders.keys()))
                .setMaxResults(most)
                .getResultList();
    }

    private static boolean seesUnit(Position position) {
        return position.getRole() != null && SEE_UNIT.contains(position.getRole());
    }

    /** A condition with nothing to match is none that SQL knows. */
    private static Set<String> some(Set<String> keys) {
        return keys.isEmpty() ? Set.of("") : keys;
    }

    @Does("inbox.read")
    public List<DoneItem> done(int most) {
        return em.createQuery(
                        "select d from DoneItem d where d.personId = :me order by d.doneAt desc, d.taskId",
                        DoneItem.class)
                .setParameter("me", user.person().getId())
                .setMaxResults(most)
                .getResultList();
    }
}
