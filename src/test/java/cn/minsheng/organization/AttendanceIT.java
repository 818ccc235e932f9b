package cn.minsheng.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.minsheng.harness.InContainer;
import cn.minsheng.harness.MovableClock;
import cn.minsheng.harness.TestTime;
import cn.minsheng.security.TestUser;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.Zone;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may be away, stand in and be on duty, and who may say so. */
@InContainer
class AttendanceIT {

    @Inject private AppointingStandIns appointing;
    @Inject private KeepingDutyRoster duty;
    @Inject private Organization organization;
    @Inject private TestUser user;
    @Inject private TestTime time;

    @BeforeEach
    void anAdministratorOnAMondayMorning() {
        user.isTheSystem();
        time.moveTo(MovableClock.START);
        user.is("xitong");
    }

    @Test
    void whoIsAwayStandsInForNobodyAndWhoStandsInIsNotAway() {
        StandIn first = away("guowang-jingban", "guowang-beiyong", "06-01T00:00", "06-06T00:00");
        refused(
                OrganizationError.SUBSTITUTE_AWAY,
                () -> away("guowang-fenguan", "guowang-jingban", "06-05T00:00", "06-08T00:00"));
        refused(
                OrganizationError.SUBSTITUTE_STANDS_IN,
                () -> away("guowang-beiyong", null, "06-05T23:00", "06-08T00:00"));
        refused(
                OrganizationError.STAND_IN_OVERLAPS,
                () -> away("guowang-jingban", null, "06-05T00:00", "06-08T00:00"));
        StandIn next = away("guowang-beiyong", "guowang-jingban", "06-06T00:00", "06-08T00:00");
        appointing.endNow(first.getId(), first.getVersion());
        appointing.endNow(next.getId(), next.getVersion());
        assertThat(appointing.list()).noneMatch(line -> line.id().equals(first.getId()));
    }

    @Test
    void whoRunsTheSystemHasNoPartInStandingIn() {
        refused(
                OrganizationError.STAND_IN_OF_SYSTEM_ROLE,
                () -> away("shilingdao-zi", "xitong", "06-01T00:00", "06-06T00:00"));
        refused(
                OrganizationError.STAND_IN_OF_SYSTEM_ROLE,
                () -> away("anquan", "jiaoti-jingban", "06-01T00:00", "06-06T00:00"));
        assertThat(appointing.substitutes("系统管理员", 10)).isEmpty();
        assertThat(appointing.positions("安全管理员", 10)).isEmpty();
    }

    @Test
    void anotherCountysAbsencesAreNotTheirs() {
        refusedAsAbsent(() -> away("xy-jiaoti-jingban", null, "06-01T00:00", "06-06T00:00"));
        refused(
                OrganizationError.PERSON_UNKNOWN,
                () -> away("jiaoti-jingban", "xy-jiaoti-jingban", "06-01T00:00", "06-06T00:00"));
        refusedAsAbsent(() -> duty.month(unit("xy-jiaoti"), YearMonth.of(2026, 6)));
        refusedAsAbsent(() -> onDuty("xy-jiaoti", "2026-06-01", null, "xy-jiaoti-jingban"));
        assertThat(duty.summaries(YearMonth.of(2026, 6)))
                .extracting(DutySummary::unit)
                .contains("教体局")
                .doesNotContain("湘阴县教体局");
    }

    @Test
    void onDutyIsSomebodyOfTheUnitOnADayToCome() {
        refused(
                OrganizationError.DUTY_OF_OUTSIDER,
                () -> onDuty("changle", "2026-06-01", null, "jiaoti-jingban"));
        refused(
                OrganizationError.DUTY_PAST,
                () -> onDuty("changle", "2026-04-19", null, "changle-yibashou"));
        onDuty("changle", "2026-06-01", null, "changle-yibashou");
        refused(
                OrganizationError.DUTY_CHANGED,
                () -> onDuty("changle", "2026-06-01", null, "changle-fenguan"));
        onDuty("changle", "2026-06-01", "changle-yibashou", null);
        refused(
                OrganizationError.DUTY_CLEARED,
                () -> onDuty("changle", "2026-06-01", "changle-yibashou", "changle-fenguan"));
    }

    @Test
    void theRosterTellsWhoIsAwayOnWhichDays() {
        StandIn absence = away("changle-fenguan", null, "06-09T18:00", "06-11T00:00");
        Long person = id("changle-fenguan");
        assertThat(duty.month(unit("changle"), YearMonth.of(2026, 6)).days())
                .filteredOn(day -> day.away().contains(person))
                .extracting(DutyMonth.Day::day)
                .containsExactly(LocalDate.of(2026, 6, 9), LocalDate.of(2026, 6, 10));
        appointing.endNow(absence.getId(), absence.getVersion());
    }

    @Test
    void nobodyElseKeepsThem() {
        for (String login : List.of("jiaoti-yibashou", "zhuanban-zi", "anquan")) {
            user.is(login);
            refusedAsAbsent(appointing::list);
            refusedAsAbsent(() -> duty.summaries(YearMonth.of(2026, 6)));
        }
    }

    private StandIn away(String holder, String substitute, String from, String until) {
        Person person = organization.personByCode(holder).orElseThrow();
        Long position = organization.positionsOf(person, MovableClock.START).getFirst().getId();
        return appointing.register(position, id(substitute), at(from), at(until), "示例");
    }

    private void onDuty(String unit, String day, String seen, String login) {
        DutyEntry entry = new DutyEntry(LocalDate.parse(day), id(seen), id(login));
        duty.assign(unit(unit), List.of(entry));
    }

    private Long id(String login) {
        return login == null ? null : organization.personByCode(login).orElseThrow().getId();
    }

    private Long unit(String code) {
        return organization.unitByCode(code).orElseThrow().getId();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse("2026-" + local).atZone(Zone.CHINA).toInstant();
    }

    private static void refused(OrganizationError error, Runnable act) {
        DomainException no = catchThrowableOfType(DomainException.class, act::run);
        assertThat(no).isNotNull();
        assertThat(no.code()).isEqualTo(error);
    }

    private static void refusedAsAbsent(Runnable act) {
        DomainException no = catchThrowableOfType(DomainException.class, act::run);
        assertThat(no).isNotNull();
        assertThat(no.code().name()).isEqualTo("NOT_ALLOWED");
    }
}
