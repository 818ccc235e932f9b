package cn.minsheng.escalation;

import cn.minsheng.harness.TestTime;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Position;
import cn.minsheng.security.TestUser;
import cn.minsheng.shared.Zone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;

/** The people and units of the sample, by their codes, and the time there. */
@ApplicationScoped
public class Miluo {

    @Inject private TestTime time;
    @Inject private TestUser user;
    @Inject private Organization organization;
    @Inject private Clock clock;

    /**
     * The time is now this, and all that was due until then has happened.
     *
     * @param local as {@code 2026-04-20T09:00}
     */
    public void at(String local) {
        user.isTheSystem();
        time.moveTo(instant(local));
    }

    /** All that is due by now has happened. */
    public void settles() {
        user.isTheSystem();
        time.moveTo(clock.instant());
    }

    /** A time in China. */
    public static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(Zone.CHINA).toInstant();
    }

    /** From now on no person acts, as when a timer fires. */
    public void isTheSystem() {
        user.isTheSystem();
    }

    /** From now on this person acts. */
    public void is(String login) {
        user.is(login);
    }

    /** The position in which a person acts: the first that has a role. */
    public Position position(String login) {
        return organization
                .positionsOf(organization.personByCode(login).orElseThrow(), clock.instant())
                .stream()
                .filter(held -> held.getRole() != null)
                .findFirst()
                .orElseThrow();
    }

    /** A unit's id. */
    public long unit(String code) {
        return organization.unitByCode(code).orElseThrow().getId();
    }
}
