package cn.minsheng.security;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.organization.Person;
import cn.minsheng.organization.Position;
import cn.minsheng.organization.Region;
import cn.minsheng.organization.Role;
import cn.minsheng.organization.Unit;
import cn.minsheng.organization.UnitKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * "Who may do what" of the domain, role by role: for whom of one's own unit, of another unit of
 * one's region, of a region below, and of one that is neither. What a case's own state adds is its
 * use case's to test.
 */
class WhoMayDoWhatTest {

    private final Permissions permissions = new Permissions();
    private final Region yueyang = new Region("430600", "岳阳市", new Region("430000", "湖南省", null));
    private final Region miluo = new Region("430681", "汨罗市", yueyang);
    private final Region huarong = new Region("430623", "华容县", yueyang);
    private final Unit own = bureau("jiaoti", miluo);
    private final Unit other = bureau("zhujian", miluo);
    private final Unit neighbours = bureau("hr-jiaoti", huarong);
    private final Unit above = bureau("yy-jiaoti", yueyang);
    private final Unit section =
            new Unit("jiaoti-gu", miluo, own, UnitKind.SECTION, "基础教育股", "基教股");

    // Columns: action | own unit and its sections | the region's other units
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
    problem.raise             | LIAISON OPERATOR DEPUTY HEAD TASK_FORCE INSPECTOR LEADER | TASK_FORCE INSPECTOR
    problem.withdraw          | LIAISON OPERATOR DEPUTY HEAD TASK_FORCE INSPECTOR LEADER |
    problem.respond           | LIAISON OPERATOR DEPUTY HEAD TASK_FORCE LEADER           | TASK_FORCE LEADER
    problem.solve             | LIAISON OPERATOR DEPUTY HEAD TASK_FORCE LEADER           | TASK_FORCE LEADER
    problem.designate         | TASK_FORCE                                               | TASK_FORCE
    problem.decide            | TASK_FORCE LEADER                                        | TASK_FORCE LEADER
    problem.enter-instruction | INSPECTOR                                                | INSPECTOR
    problem.letter            | TASK_FORCE                                               | TASK_FORCE
    problem.read              | LIAISON OPERATOR DEPUTY HEAD TASK_FORCE INSPECTOR LEADER | TASK_FORCE INSPECTOR LEADER
    problem.comment           | LIAISON OPERATOR DEPUTY HEAD TASK_FORCE INSPECTOR LEADER | TASK_FORCE INSPECTOR LEADER
    problem.list              | LIAISON OPERATOR DEPUTY HEAD TASK_FORCE INSPECTOR LEADER ADMIN | TASK_FORCE INSPECTOR LEADER
    breach.read               | LIAISON OPERATOR DEPUTY HEAD TASK_FORCE INSPECTOR LEADER | TASK_FORCE INSPECTOR LEADER
    calendar.change           | ADMIN                                                    | ADMIN
    outage.register           | ADMIN                                                    | ADMIN
    unit.keep                 | ADMIN                                                    | ADMIN
    person.keep               | ADMIN                                                    | ADMIN
    position.grant            | SECURITY_ADMIN                                           | SECURITY_ADMIN
    account.keep              | SECURITY_ADMIN                                           | SECURITY_ADMIN
    """)
    void asTheTableOfTheDomainSays(String action, String ownUnit, String region) {
        assertThat(allowed(action, own, own)).isEqualTo(roles(ownUnit));
        assertThat(allowed(action, own, section)).isEqualTo(roles(ownUnit));
        assertThat(allowed(action, own, other)).isEqualTo(roles(region));
        assertThat(allowed(action, above, own)).isEqualTo(roles(region));
        assertThat(allowed(action, own, neighbours)).isEmpty();
        assertThat(allowed(action, own, above)).isEmpty();
    }

    /** The roles that may, held in one unit, do it for another. */
    private Set<String> allowed(String action, Unit in, Unit forUnit) {
        return Arrays.stream(Role.values())
                .filter(role -> permissions.of(action).allows(position(in, role), forUnit))
                .map(Role::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Position position(Unit unit, Role role) {
        var position = new Position(new Person("somebody", "某人"), unit, "职务", Instant.EPOCH);
        position.grant(role);
        return position;
    }

    private static Set<String> roles(String text) {
        return text == null ? Set.of() : new TreeSet<>(Arrays.asList(text.strip().split("\\s+")));
    }

    private static Unit bureau(String code, Region region) {
        return new Unit(code, region, null, UnitKind.BUREAU, "局" + code, "局" + code);
    }
}
