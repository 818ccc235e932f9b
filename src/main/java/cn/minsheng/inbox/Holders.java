package cn.minsheng.inbox;

import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Position;
import cn.minsheng.security.CurrentUser;
import cn.minsheng.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whose an item is: which addressees the person signed in stands for today. */
@ApplicationScoped
public class Holders {

    @Inject private CurrentUser user;

    @Inject private Organization organization;

    @Inject private Clock clock;

    @PersistenceContext private EntityManager em;

    Holder of(long position) {
        return Holder.own(em.find(Position.class, position));
    }

    Holder current(Position position) {
        return new Holder(user.person(), position);
    }

    /**
     * The addressees among whose tasks the person signed in finds theirs, by position, role and
     * duty.
     */
    Set<String> keys() {
        return user.positions().stream().flatMap(this::keys).collect(Collectors.toSet());
    }

    /** The position in which the person signed in may do that task, their acting position first. */
    public Optional<Position> positionFor(InboxItem item) {
        return Stream.concat(Stream.ofNullable(user.acting()), user.positions().stream())
                .filter(position -> item.addressedTo(keys(position).collect(Collectors.toSet())))
                .findFirst();
    }

    /** Whether one of the case's tasks waits for the person signed in. */
    public boolean holdsTaskOf(String caseKey) {
        return em.createQuery("select i from InboxItem i where i.caseKey = :case", InboxItem.class)
                .setParameter("case", caseKey)
                .getResultStream()
                .anyMatch(item -> positionFor(item).isPresent());
    }

    private Stream<String> keys(Position position) {
        var unit = position.getUnit().getId();
        var keys = new HashSet<String>();
        keys.add(Addressee.position(position.getId()));
        if (position.getRole() != null) {
            keys.add(Addressee.role(unit, position.getRole()));
        }
        organization
                .onDutyFor(user.person(), LocalDate.ofInstant(clock.instant(), Zone.CHINA))
                .stream()
                .filter(guarded -> guarded.isWithin(position.getUnit()))
                .forEach(guarded -> keys.add(Addressee.duty(guarded.getId())));
        return keys.stream();
    }
}
