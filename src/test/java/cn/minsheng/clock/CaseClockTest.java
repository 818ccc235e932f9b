package cn.minsheng.clock;

import static cn.minsheng.calendar.ChineseCalendar.CALENDAR;
import static cn.minsheng.calendar.ChineseCalendar.china;
import static cn.minsheng.calendar.ChineseCalendar.with;
import static cn.minsheng.calendar.TimeKind.NATURAL;
import static cn.minsheng.calendar.TimeKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.minsheng.calendar.DayKind;
import cn.minsheng.calendar.Deadline;
import cn.minsheng.calendar.TimeKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseClockTest {
    private static final Basis BASIS = new Basis(CALENDAR, List.of());
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THREE_QUARTERS = new BigDecimal("0.75");

    @Test
    void warnsAtHalfAndThreeQuartersOfNaturalTime() {
        assertThat(
                        urgent("2026-04-24T17:00")
                                .warnings()
                                .pending(urgent("2026-04-24T17:00").term(), BASIS))
                .extracting(Warning::share, Warning::at)
                .containsExactly(
                        tuple(HALF, china("2026-04-25T05:00")),
                        tuple(THREE_QUARTERS, china("2026-04-25T11:00")));
    }

    @Test
    void warnsAtHalfAndThreeQuartersOfWorkingTime() {
        CaseClock clock = ordinary("2026-04-24T17:00");
        assertThat(pending(clock)).containsExactly("2026-04-27T05:00", "2026-04-27T11:00");
    }

    @Test
    void warnsAboutAGivenDayAtItsShareToo() {
        CaseClock clock =
                clock(
                        "2026-04-24T00:00",
                        NATURAL,
                        new Deadline.EndOf(
                                china("2026-04-27T00:00")
                                        .atZone(java.time.ZoneId.of("Asia/Shanghai"))
                                        .toLocalDate()),
                        "0.75");
        assertThat(clock.face().dueAt()).isEqualTo(china("2026-04-28T00:00"));
        assertThat(pending(clock)).containsExactly("2026-04-27T00:00");
    }

    @Test
    void sendsEachWarningOnceAndNotBeforeItsTime() {
        CaseClock clock = urgent("2026-04-24T17:00");
        assertThat(clock.warn(HALF, china("2026-04-25T04:59:59"), BASIS)).isFalse();
        assertThat(clock.warn(HALF, china("2026-04-25T05:00"), BASIS)).isTrue();
        assertThat(clock.warn(HALF, china("2026-04-25T05:00:01"), BASIS)).isFalse();
        assertThat(pending(clock)).containsExactly("2026-04-25T11:00");
    }

    @Test
    void lateTimersSendWarningsInAnyOrder() {
        CaseClock clock = urgent("2026-04-24T17:00");
        assertThat(clock.warn(THREE_QUARTERS, china("2026-04-25T12:00"), BASIS)).isTrue();
        assertThat(clock.warn(HALF, china("2026-04-25T12:00"), BASIS)).isTrue();
    }

    @Test
    void atTheDueInstantIsInTimeAndAfterItIsLate() {
        CaseClock clock = ordinary("2026-04-24T17:00");
        assertThat(clock.overdueAt(china("2026-04-27T17:00"))).isFalse();
        assertThat(clock.overdueAt(china("2026-04-27T17:00:00.000001"))).isTrue();
        assertThat(clock.expiredBy(china("2026-04-27T16:59:59"))).isFalse();
        assertThat(clock.expiredBy(china("2026-04-27T17:00"))).isTrue();
    }

    @Test
    void standsStillAndRunsOnWithWhatWasLeft() {
        CaseClock clock = ordinary("2026-04-23T09:00");
        clock.pause(china("2026-04-23T15:00"), BASIS);
        assertThat(clock.face().remaining()).isEqualTo(Duration.ofHours(18));
        assertThat(clock.expiredBy(china("2026-05-23T15:00"))).isFalse();

        clock.resume(china("2026-04-24T17:00"), FOUR_HOURS, BASIS);
        assertThat(clock.face().dueAt()).isEqualTo(china("2026-04-27T11:00"));
        assertThat(pending(clock)).containsExactly("2026-04-24T23:00", "2026-04-27T05:00");
    }

    @Test
    void runsOnWithAtLeastFourHours() {
        CaseClock clock = urgent("2026-04-23T09:00");
        clock.pause(china("2026-04-24T08:50"), BASIS);
        clock.resume(china("2026-04-25T10:00"), FOUR_HOURS, BASIS);
        assertThat(clock.face().dueAt()).isEqualTo(china("2026-04-25T14:00"));
    }

    @Test
    void fourHoursOfAnOrdinaryOneAreWorkingTime() {
        CaseClock clock = ordinary("2026-04-23T09:00");
        clock.pause(china("2026-04-24T08:50"), BASIS);
        clock.resume(china("2026-04-24T22:00"), FOUR_HOURS, BASIS);
        assertThat(clock.face().dueAt()).isEqualTo(china("2026-04-27T02:00"));
    }

    @Test
    void warningThatWasDueWhileTimeRanIsNotPutOffByAPause() {
        CaseClock clock = urgent("2026-04-23T09:00");
        clock.pause(china("2026-04-24T08:00"), BASIS);
        clock.resume(china("2026-04-24T10:00"), FOUR_HOURS, BASIS);
        assertThat(pending(clock)).containsExactly("2026-04-24T10:00", "2026-04-24T10:00");
    }

    @Test
    void handedOverItRunsOnWithAtLeastFourHours() {
        CaseClock clock = urgent("2026-04-23T09:00");
        clock.handTo(7L, china("2026-04-23T12:00"), FOUR_HOURS, BASIS);
        assertThat(clock.face().dueAt()).isEqualTo(china("2026-04-24T09:00"));
        clock.handTo(8L, china("2026-04-24T08:00"), FOUR_HOURS, BASIS);
        assertThat(clock.face().dueAt()).isEqualTo(china("2026-04-24T12:00"));
        assertThat(clock.face().unitId()).isEqualTo(8L);
    }

    @Test
    void extensionIsInItsOwnTime() {
        CaseClock clock = ordinary("2026-04-23T17:00");
        clock.extend(Duration.ofHours(12), BASIS);
        assertThat(clock.face().dueAt()).isEqualTo(china("2026-04-27T05:00"));
        assertThat(pending(clock)).containsExactly("2026-04-24T11:00", "2026-04-24T20:00");
    }

    @Test
    void breachedItCanStillBeMetAndStaysBreached() {
        CaseClock clock = urgent("2026-04-23T09:00");
        clock.miss(china("2026-04-24T09:00:03"), true);
        clock.meet(china("2026-04-24T11:00"));
        assertThat(clock.face().state()).isEqualTo(ClockState.BREACHED);
        assertThat(clock.face().closedAt()).isEqualTo(china("2026-04-24T11:00"));
    }

    @Test
    void withdrawnCasesKeepTheirBreach() {
        CaseClock clock = urgent("2026-04-23T09:00");
        clock.miss(china("2026-04-24T09:00:03"), true);
        clock.cancel(china("2026-04-24T11:00"));
        assertThat(clock.face().state()).isEqualTo(ClockState.BREACHED);
    }

    @Test
    void lateOfferStandsStillWithNothingLeft() {
        CaseClock clock = urgent("2026-04-23T09:00");
        clock.miss(china("2026-04-24T10:00"), true);
        clock.pause(china("2026-04-24T10:00"), BASIS);
        assertThat(clock.face().remaining()).isZero();
        clock.resume(china("2026-04-24T15:00"), FOUR_HOURS, BASIS);
        assertThat(clock.face().dueAt()).isEqualTo(china("2026-04-24T19:00"));
    }

    @Test
    void actsOutOfTurnAreRefused() {
        CaseClock clock = urgent("2026-04-23T09:00");
        assertThatThrownBy(() -> clock.resume(china("2026-04-23T10:00"), FOUR_HOURS, BASIS))
                .hasFieldOrPropertyWithValue("code", ClockError.CLOCK_STATE);
        clock.pause(china("2026-04-23T10:00"), BASIS);
        assertThatThrownBy(() -> clock.pause(china("2026-04-23T10:00"), BASIS))
                .hasFieldOrPropertyWithValue("code", ClockError.CLOCK_STATE);
    }

    @Test
    void newDayOffMovesWhatCountsInWorkingTime() {
        Basis changed = new Basis(with(3, "2026-04-27", DayKind.DAY_OFF), List.of());
        CaseClock ordinary = ordinary("2026-04-24T17:00");
        CaseClock urgent = urgent("2026-04-24T17:00");
        assertThat(ordinary.term().recomputed(changed).dueAt())
                .isEqualTo(china("2026-04-28T17:00"));
        assertThat(urgent.term().recomputed(changed).dueAt()).isEqualTo(china("2026-04-25T17:00"));
    }

    @Test
    void newDayOffMovesAnAnswerThatIsDueInTwoWorkdays() {
        Basis changed = new Basis(with(3, "2026-04-27", DayKind.DAY_OFF), List.of());
        CaseClock answer = clock("2026-04-24T17:00", WORKING, new Deadline.Workdays(2), "");
        assertThat(answer.face().dueAt()).isEqualTo(china("2026-04-29T00:00"));
        assertThat(answer.term().recomputed(changed).dueAt()).isEqualTo(china("2026-04-30T00:00"));
    }

    @Test
    void outageExtendsWhatFallsDueWithinItByItsLength() {
        Basis outage = outage("2026-04-24T08:00", "2026-04-24T11:00");
        assertThat(due(urgent("2026-04-23T09:00"), outage)).isEqualTo(china("2026-04-24T12:00"));
        assertThat(due(urgent("2026-04-23T08:00"), outage)).isEqualTo(china("2026-04-24T11:00"));
        assertThat(due(urgent("2026-04-23T11:00"), outage)).isEqualTo(china("2026-04-24T14:00"));
        assertThat(due(urgent("2026-04-23T07:59"), outage)).isEqualTo(china("2026-04-24T07:59"));
        assertThat(due(urgent("2026-04-23T11:01"), outage)).isEqualTo(china("2026-04-24T11:01"));
    }

    @Test
    void outageExtendsAnOrdinaryOneInWorkingTime() {
        Basis outage = outage("2026-04-24T20:00", "2026-04-25T02:00");
        assertThat(due(ordinary("2026-04-23T22:00"), outage)).isEqualTo(china("2026-04-27T04:00"));
    }

    @Test
    void excusedItRunsAgainOrEndsAsMet() {
        CaseClock open = urgent("2026-04-23T09:00");
        open.miss(china("2026-04-24T09:00"), true);
        open.excuse(BASIS);
        assertThat(open.face().state()).isEqualTo(ClockState.RUNNING);

        CaseClock met = urgent("2026-04-23T09:00");
        met.miss(china("2026-04-24T09:30"), true);
        met.meet(china("2026-04-24T09:30"));
        met.excuse(BASIS);
        assertThat(met.face().state()).isEqualTo(ClockState.MET);
    }

    private static java.time.Instant due(CaseClock clock, Basis basis) {
        return clock.term().recomputed(basis).dueAt();
    }

    private static Basis outage(String from, String until) {
        return new Basis(CALENDAR, List.of(new Basis.Span(china(from), china(until))));
    }

    private static List<String> pending(CaseClock clock) {
        return clock.warnings().pending(clock.term(), BASIS).stream()
                .map(w -> w.at().atZone(cn.minsheng.shared.Zone.CHINA).toLocalDateTime().toString())
                .toList();
    }

    private static CaseClock urgent(String raised) {
        return clock(raised, NATURAL, new Deadline.After(Duration.ofHours(24)), "0.5,0.75");
    }

    private static CaseClock ordinary(String raised) {
        return clock(raised, WORKING, new Deadline.After(Duration.ofHours(24)), "0.5,0.75");
    }

    private static CaseClock clock(String from, TimeKind time, Deadline rule, String warnings) {
        return new CaseClock(
                new StartClock(
                        "problem:1",
                        "1",
                        "SOLUTION",
                        1L,
                        "UNIT",
                        china(from),
                        time,
                        rule,
                        Shares.parse(warnings)),
                BASIS);
    }
}
