package cn.minsheng.clock;

import static cn.minsheng.calendar.ChineseCalendar.CALENDAR;
import static cn.minsheng.calendar.ChineseCalendar.china;
import static cn.minsheng.calendar.ChineseCalendar.with;
import static cn.minsheng.calendar.TimeKind.NATURAL;
import static cn.minsheng.calendar.TimeKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.minsheng.calendar.DayKind;
import cn.minsheng.calendar.Deadline;
import cn.minsheng.calendar.TimeKind;
import cn.minsheng.calendar.WorkCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "A registered outage extends what fell due within it by its length." */
class OutageTest {
    private static final Deadline DAY = new Deadline.After(Duration.ofHours(24));
    private static final Deadline TODAY = new Deadline.EndOfDay(Duration.ofHours(2));
    private static final Instant NOW = china("2026-04-24T12:00");

    @Test
    void whatFallsDueAtItsFirstOrLastInstantIsWithinIt() {
        var down = span("2026-04-24T08:00", "2026-04-24T11:00");
        assertThat(due(DAY, "2026-04-23T08:00", NATURAL, down))
                .isEqualTo(china("2026-04-24T11:00"));
        assertThat(due(DAY, "2026-04-23T11:00", NATURAL, down))
                .isEqualTo(china("2026-04-24T14:00"));
        assertThat(due(DAY, "2026-04-23T07:59:59", NATURAL, down))
                .isEqualTo(china("2026-04-24T07:59:59"));
        assertThat(due(DAY, "2026-04-23T11:00:01", NATURAL, down))
                .isEqualTo(china("2026-04-24T11:00:01"));
    }

    @Test
    void theEndOfTheDayIsExtendedIntoTheNextWorkday() {
        var night = span("2026-04-24T23:00", "2026-04-25T01:00");
        assertThat(due(TODAY, "2026-04-24T09:00", NATURAL, night))
                .isEqualTo(china("2026-04-25T02:00"));
        // Friday 24:00 and two hours of working time.
        assertThat(due(TODAY, "2026-04-24T09:00", WORKING, night))
                .isEqualTo(china("2026-04-27T02:00"));
    }

    @Test
    void whatAnOutageExtendsIntoTheNextOneIsExtendedByThatToo() {
        var morning = span("2026-04-24T08:00", "2026-04-24T11:00");
        var noon = span("2026-04-24T11:30", "2026-04-24T13:00");
        // 09:00, 12:00, 13:30.
        assertThat(due(DAY, "2026-04-23T09:00", NATURAL, noon, morning))
                .isEqualTo(china("2026-04-24T13:30"));
    }

    @Test
    void registeredOneAfterTheOtherTheyComeToTheSame() {
        var morning = span("2026-04-24T08:00", "2026-04-24T11:00");
        var noon = span("2026-04-24T11:30", "2026-04-24T13:00");
        Term term = Term.of(NATURAL, DAY, china("2026-04-23T09:00"), basis(CALENDAR, noon));
        assertThat(term.dueAt()).isEqualTo(china("2026-04-24T09:00"));
        assertThat(term.extended(morning, basis(CALENDAR, noon, morning)).dueAt())
                .isEqualTo(china("2026-04-24T13:30"));
    }

    @Test
    void anEarlierOneDoesNotExtendTheSameDueTimeTwice() {
        var morning = span("2026-04-24T08:00", "2026-04-24T11:00");
        var next = span("2026-04-24T11:00", "2026-04-24T12:00");
        Term term = Term.of(NATURAL, DAY, china("2026-04-23T08:00"), basis(CALENDAR, morning));
        assertThat(term.dueAt()).isEqualTo(china("2026-04-24T11:00"));
        assertThat(term.extended(next, basis(CALENDAR, morning, next)).dueAt())
                .isEqualTo(china("2026-04-24T12:00"));
    }

    /** Friday 17:00 and 24 hours is Monday 17:00, and stays so when Saturday becomes a workday. */
    @Test
    void whatAChangedCalendarLeftWhereItWasIsExtendedFromThere() {
        Term term = Term.of(WORKING, DAY, china("2026-04-24T17:00"), basis(CALENDAR));
        WorkCalendar worked = with(3, "2026-04-25", DayKind.MAKE_UP_WORKDAY);
        var monday = span("2026-04-27T16:00", "2026-04-27T18:00");
        assertThat(term.recomputed(basis(worked)).dueAt()).isEqualTo(china("2026-04-25T17:00"));
        assertThat(term.extended(monday, basis(worked, monday)).dueAt())
                .isEqualTo(china("2026-04-27T19:00"));
    }

    @Test
    void itEndsAfterItBeginsAndHasAReason() {
        Instant from = china("2026-04-24T08:00");
        assertThatThrownBy(() -> new Outage(from, from, "停电", NOW, "系统管理员子"))
                .hasFieldOrPropertyWithValue("code", ClockError.OUTAGE_ORDER);
        assertThatThrownBy(() -> new Outage(from, NOW, " ", NOW, "系统管理员子"))
                .hasFieldOrPropertyWithValue("code", ClockError.OUTAGE_REASON_MISSING);
    }

    private static Instant due(Deadline rule, String from, TimeKind time, Basis.Span... outages) {
        return basis(CALENDAR, outages).due(rule, china(from), time);
    }

    private static Basis basis(WorkCalendar calendar, Basis.Span... outages) {
        return new Basis(calendar, List.of(outages));
    }

    private static Basis.Span span(String from, String until) {
        return new Basis.Span(china(from), china(until));
    }
}
