package cn.minsheng.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.harness.InContainer;
import cn.minsheng.organization.Organization;
import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Role;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An empty database lets in one person, and no other database anybody. */
@InContainer
class FirstAccountIT {

    private static final String PASSWORD = "vKq7-tHx2-Wm";

    @Inject private FirstAccount firstAccount;
    @Inject private Accounts accounts;
    @Inject private KeepingAccounts keeping;
    @Inject private Organization organization;
    @Inject private TestUser user;
    @Inject private Clock clock;
    @PersistenceContext private EntityManager em;
    @Resource private UserTransaction transaction;

    @BeforeEach
    void emptyTheDatabase() throws Exception {
        user.isTheSystem();
        transaction.begin();
        em.createQuery("delete from Account").executeUpdate();
    }

    @AfterEach
    void fillItAgain() throws Exception {
        transaction.rollback();
    }

    @Test
    void theSecurityAdministratorGetsInAndLetsTheAdministratorIn() {
        assertThat(firstAccount.open(settings(PASSWORD))).isTrue();
        Account first = accounts.of("erster").orElseThrow();
        assertThat(first.hash().isOf(PASSWORD)).isTrue();
        assertThat(first.isMustChange()).isTrue();
        assertThat(first.isUsable(clock.instant())).isTrue();
        assertThat(roles("erster")).containsExactly(Role.SECURITY_ADMIN);
        assertThat(roles("zweiter")).containsExactly(Role.ADMIN);
        assertThat(accounts.of("zweiter")).isEmpty();

        user.is("erster");
        keeping.reset(person("zweiter").getId());
        assertThat(accounts.of("zweiter")).isPresent();
    }

    @Test
    void onceThereIsAnAccountNobodyGetsInThatWay() {
        firstAccount.open(settings(PASSWORD));
        assertThat(firstAccount.open(settings("another-" + PASSWORD))).isFalse();
        assertThat(accounts.of("erster").orElseThrow().hash().isOf(PASSWORD)).isTrue();
    }

    @Test
    void withoutAPasswordNobodyGetsIn() {
        assertThat(firstAccount.open(settings(null))).isFalse();
        assertThat(organization.personByCode("erster")).isEmpty();
    }

    @Test
    void aWeakPasswordOpensNothing() {
        assertThatThrownBy(() -> firstAccount.open(settings("Password123!")))
                .hasMessageStartingWith("PASSWORD_COMMON");
    }

    private List<Role> roles(String login) {
        return organization.positionsOf(person(login), clock.instant()).stream()
                .map(Position::getRole)
                .toList();
    }

    private Person person(String login) {
        return organization.personByCode(login).orElseThrow();
    }

    private static FirstSettings settings(String password) {
        return new FirstSettings() {
            @Override
            Optional<String> password() {
                return Optional.ofNullable(password);
            }

            @Override
            String region() {
                return "110000";
            }

            @Override
            String regionName() {
                return "第一市";
            }

            @Override
            String login() {
                return "erster";
            }

            @Override
            String adminLogin() {
                return "zweiter";
            }
        };
    }
}
