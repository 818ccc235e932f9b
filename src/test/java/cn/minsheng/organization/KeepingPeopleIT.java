package cn.minsheng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.minsheng.harness.InContainer;
import cn.minsheng.security.TestUser;
import cn.minsheng.shared.DomainException;
import jakarta.inject.Inject;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose units and people an administrator keeps. */
@InContainer
class KeepingPeopleIT {

    @Inject private KeepingPeople people;
    @Inject private KeepingUnits units;
    @Inject private ReadingPeople readingPeople;
    @Inject private ReadingUnits readingUnits;
    @Inject private HandingOver handingOver;
    @Inject private Organization organization;
    @Inject private TestUser user;

    @BeforeEach
    void anAdministratorOfMiluo() {
        user.is("xitong");
    }

    @Test
    void anotherCountysPeopleAndUnitsAreNotTheirs() {
        Person neighbour = organization.personByCode("xy-jiaoti-jingban").orElseThrow();
        Long unit = organization.unitByCode("xy-jiaoti").orElseThrow().getId();
        notAllowed(() -> readingPeople.person(neighbour.getId()));
        notAllowed(() -> people.rename(neighbour.getId(), neighbour.getVersion(), "示例"));
        notAllowed(() -> handingOver.disable(neighbour.getId(), neighbour.getVersion(), null));
        notAllowed(() -> readingUnits.unit(unit));
        notAllowed(() -> units.close(unit, 0));
        notAllowed(() -> people.appoint(neighbour.getId(), unit, "示例", null, null));
        notAllowed(() -> units.renameRegion("430624", 0, "示例"));
        notAllowed(() -> units.addRegion("430699", "示例", "430600"));
        assertThat(readingUnits.tree("湘阴", true)).isEmpty();
        assertThat(readingPeople.list("xy-jiaoti", false, 0, 100)).isEmpty();
    }

    @Test
    void nobodyButAnAdministratorKeepsThem() {
        for (String login : List.of("jiaoti-yibashou", "zhuanban-zi", "anquan", "shenji")) {
            user.is(login);
            notAllowed(() -> readingPeople.list("", false, 0, 10));
            notAllowed(() -> readingUnits.tree("", false));
            notAllowed(() -> people.add("nobody-" + login, "示例"));
        }
    }

    private static void notAllowed(ThrowingCallable act) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(act)
                .satisfies(no -> assertThat(no.code().name()).isEqualTo("NOT_ALLOWED"));
    }
}
