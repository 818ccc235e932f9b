package cn.minsheng.security;

import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.Unit;
import cn.minsheng.organization.UnitKind;
import cn.minsheng.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the first two get into an empty database: the security administrator (安全管理员) with a one-time
 * password out of the configuration, and the administrator (系统管理员), whose account the first one
 * opens. Once there is an account, the configuration opens nothing any more.
 */
@ApplicationScoped
public class FirstAccount {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccount.class);

    @PersistenceContext private EntityManager em;
    @Inject private PasswordRules rules;
    @Inject private SecuritySettings settings;
    @Inject private Clock clock;

    /**
     * Opens it, if there is none at all and the configuration says which.
     *
     * @return whether it was opened
     */
    @Transactional
    public boolean open(FirstSettings first) {
        // Of nodes that start at once the second finds what the first one made.
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('first account'))")
                .getResultList();
        if (em.createQuery("select count(a) from Account a", Long.class).getSingleResult() > 0) {
            return false;
        }
        if (first.password().isEmpty()) {
            LOG.info("There is no account, and security.first.password is not set");
            return false;
        }
        Region region = new Region(first.region(), first.regionName(), null);
        Unit government =
                new Unit(
                        first.region(),
                        region,
                        null,
                        UnitKind.GOVERNMENT,
                        text("security.first.unit", region.getName()),
                        region.getName());
        em.persist(region);
        em.persist(government);
        Person person = appoint(first.login(), government, Role.SECURITY_ADMIN);
        appoint(first.adminLogin(), government, Role.ADMIN);
        rules.require(first.password().get(), person);
        em.persist(
                new Account(
                        person,
                        PasswordHash.of(first.password().get(), settings.iterations()),
                        clock.instant().plus(settings.oneTime())));
        LOG.info("The first account was opened: {}", person.getCode());
        return true;
    }

    /** Called what they do until the administrator gives them their names. */
    private Person appoint(String login, Unit unit, Role role) {
        String name = text("organization.role." + role);
        Person person = new Person(login, name);
        Position position = new Position(person, unit, name, clock.instant());
        position.grant(role);
        em.persist(person);
        em.persist(position);
        return person;
    }

    private static String text(String key, Object... args) {
        return Texts.text(Locale.SIMPLIFIED_CHINESE, key, args);
    }
}
