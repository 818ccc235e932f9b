package cn.minsheng.escalation;

import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.StandIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Who is away, has left or has come, for the length of one test. */
@ApplicationScoped
@Transactional
public class Staffing {

    private static final String WHY = "示例";

    private final List<Runnable> undo = new ArrayList<>();

    @Inject private Miluo miluo;
    @Inject private Organization organization;
    @Inject private Clock clock;
    @PersistenceContext private EntityManager em;

    /** From now on; {@code substitute} stands in, or nobody if null. */
    void isAway(String who, String substitute, String until) {
        StandIn standIn =
                new StandIn(
                        organization.position(miluo.position(who).getId()).orElseThrow(),
                        substitute == null
                                ? null
                                : organization.personByCode(substitute).orElseThrow(),
                        clock.instant(),
                        Miluo.instant(until),
                        WHY);
        em.persist(standIn);
        Long id = standIn.getId();
        undo.add(() -> em.remove(em.find(StandIn.class, id)));
    }

    /** Has left: the position is held no more. */
    void hasLeft(String who) {
        Long id = miluo.position(who).getId();
        em.find(Position.class, id).end(clock.instant());
        undo.add(() -> em.find(Position.class, id).end(null));
    }

    /** Holds one more position. */
    void isAlso(String who, String unit, Role role) {
        Position added =
                new Position(
                        organization.personByCode(who).orElseThrow(),
                        organization.unitByCode(unit).orElseThrow(),
                        WHY,
                        clock.instant());
        added.grant(role);
        em.persist(added);
        Long id = added.getId();
        undo.add(
                () -> {
                    Position position = em.find(Position.class, id);
                    position.end(position.getValidFrom());
                });
    }

    /** As it was before the test. */
    void asBefore() {
        undo.reversed().forEach(Runnable::run);
        undo.clear();
    }
}
