package cn.minsheng.inbox;

import cn.minsheng.inbox.CaseWork.Move;
import cn.minsheng.organization.OpenWork;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;

/** The tasks that somebody who leaves still holds, and their handing over in one step (交接). */
@ApplicationScoped
public class HeldWork implements OpenWork {

    @PersistenceContext private EntityManager em;

    @Inject private Inbox inbox;

    @Inject private CurrentUser user;

    @Override
    public List<Item> of(Person person) {
        return held("i.holderPersonId", person.getId()).stream().map(this::item).toList();
    }

    @Override
    public void handOver(Person from, Position to) {
        held("i.holderPersonId", from.getId()).forEach(item -> give(item, to));
    }

    @Override
    public void handOver(Position from, Position to) {
        held("i.holderPositionId", from.getId()).forEach(item -> give(item, to));
    }

    private List<InboxItem> held(String by, Long id) {
        return em.createQuery(
                        "select i from InboxItem i where "
                                + by
                                + " = :id order by i.dueAt nulls last, i.taskId",
                        InboxItem.class)
                .setParameter("id", id)
                .getResultList();
    }

    private Item item(InboxItem item) {
        var ask = inbox.of(item.getProcessKey()).feature() + ".ask." + item.getTaskKey();
        return new Item(
                item.getHolderPositionId(),
                item.getNumber(),
                Texts.text(Locale.SIMPLIFIED_CHINESE, ask),
                item.getDueAt());
    }

    private void give(InboxItem item, Position to) {
        var receiver = Holder.own(to);
        inbox.hold(item, receiver);
        inbox.refresh(item);
        inbox.of(item.getProcessKey())
                .moved(
                        item,
                        Move.HANDED_OVER,
                        new Holder(user.person(), user.acting()),
                        receiver,
                        null);
    }
}
