package cn.minsheng.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.harness.InContainer;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.Unit;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A county's security administrator gets at nobody who is more than the county's. */
@InContainer
class KeepingAccountsIT {

    @Inject private KeepingAccounts keeping;
    @Inject private GrantingRoles granting;
    @Inject private Organization organization;
    @Inject private TestUser user;
    @Inject private Clock clock;
    @PersistenceContext private EntityManager em;
    @Resource private UserTransaction transaction;

    private Person person;

    @BeforeEach
    void somebodyNew() throws Exception {
        transaction.begin();
        user.is("anquan");
        person = new Person("neuling", "新人");
        em.persist(person);
    }

    @AfterEach
    void gone() throws Exception {
        transaction.rollback();
    }

    @Test
    void whoIsAlsoAnotherRegionsIsNotGivenAPassword() {
        appoint(unitOf("jiaoti-jingban"));
        assertThat(keeping.reset(person.getId())).isNotBlank();
        appoint(unitOf("yy-zhuanban-zi"));
        assertThat(keeping.sheet(person.getId()).person()).isEqualTo(person);
        assertThatThrownBy(() -> keeping.reset(person.getId())).hasMessage("KEPT_ELSEWHERE_TOO");
        assertThatThrownBy(() -> keeping.endSessions(person.getId()))
                .hasMessage("KEPT_ELSEWHERE_TOO");
    }

    @Test
    void whoIsAnotherRegionsAloneIsNotToBeFound() {
        appoint(unitOf("yy-zhuanban-zi"));
        assertThatThrownBy(() -> keeping.sheet(person.getId())).hasMessage("NOT_ALLOWED");
        assertThatThrownBy(() -> keeping.reset(person.getId())).hasMessage("NOT_ALLOWED");
    }

    @Test
    void rolesAreKeptApartAlsoFromThoseToCome() {
        Position now = appoint(unitOf("jiaoti-jingban"));
        granting.grant(now.getId(), now.getVersion(), Role.OPERATOR);
        Position later =
                new Position(
                        person, unitOf("xitong"), "系统管理", clock.instant().plus(Duration.ofDays(3)));
        em.persist(later);
        em.flush();
        assertThatThrownBy(() -> granting.grant(later.getId(), later.getVersion(), Role.ADMIN))
                .hasMessage("ROLES_APART");
        granting.grant(now.getId(), now.getVersion(), null);
        granting.grant(later.getId(), later.getVersion(), Role.ADMIN);
        assertThatThrownBy(() -> granting.grant(now.getId(), now.getVersion(), Role.HEAD))
                .hasMessage("ROLES_APART");
    }

    private Position appoint(Unit unit) {
        Position position = new Position(person, unit, "职务", clock.instant());
        em.persist(position);
        em.flush();
        return position;
    }

    private Unit unitOf(String login) {
        Person holder = organization.personByCode(login).orElseThrow();
        return organization.positionsOf(holder, clock.instant()).getFirst().getUnit();
    }
}
