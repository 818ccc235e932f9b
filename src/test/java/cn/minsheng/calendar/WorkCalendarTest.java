package cn.minsheng.calendar;

import static cn.minsheng.calendar.ChineseCalendar.CALENDAR;
import static cn.minsheng.calendar.ChineseCalendar.china;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11", "2026-01-04",
                "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10", "2026-04-24",
                "2026-02-24", "2026-10-08"
            })
    void makeUpDaysAndPlainWeekdaysAreWorked(LocalDate day) {
        assertThat(CALENDAR.isWorkday(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-01", "2025-01-28", "2025-02-04", "2025-10-08", "2026-01-03", "2026-02-15",
                "2026-02-23", "2026-04-06", "2026-05-05", "2026-06-19", "2026-09-27", "2026-10-07",
                "2026-04-25", "2026-04-26"
            })
    void holidaysAndPlainWeekendsAreOff(LocalDate day) {
        assertThat(CALENDAR.isWorkday(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-24T17:00, PT24H, 2026-04-27T17:00", // Friday to Monday
        "2026-04-25T10:00, PT24H, 2026-04-28T00:00", // Saturday counts from Monday 00:00
        "2026-04-24T17:00, PT7H,  2026-04-25T00:00", // Friday 24:00
        "2026-02-14T10:00, PT24H, 2026-02-24T10:00", // a make-up Saturday before nine days off
        "2026-02-15T10:00, PT24H, 2026-02-25T00:00",
        "2026-04-30T17:00, PT24H, 2026-05-06T17:00", // over the May holiday
        "2026-05-08T17:00, PT24H, 2026-05-09T17:00", // Saturday the 9th makes up
        "2026-05-09T17:00, PT24H, 2026-05-11T17:00",
        "2026-04-25T10:00, PT0S,  2026-04-25T10:00"
    })
    void workingTimeLeavesDaysOffOut(String from, Duration amount, String due) {
        assertThat(CALENDAR.plusWorking(china(from), amount)).isEqualTo(china(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-24T17:00, 2026-04-27T17:00, PT24H",
        "2026-04-25T10:00, 2026-04-26T22:00, PT0S",
        "2026-04-25T10:00, 2026-04-27T01:30, PT1H30M",
        "2026-02-14T23:00, 2026-02-24T01:00, PT2H",
        "2026-04-27T17:00, 2026-04-24T17:00, PT0S"
    })
    void workingTimeBetweenInstants(String from, String to, Duration amount) {
        assertThat(CALENDAR.workingBetween(china(from), china(to))).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-24, 2, 2026-04-28",
        "2026-04-25, 2, 2026-04-28",
        "2026-02-13, 1, 2026-02-14",
        "2026-02-13, 2, 2026-02-24",
        "2026-05-08, 3, 2026-05-12",
        "2026-04-28, -2, 2026-04-24",
        "2026-04-25, 0, 2026-04-25"
    })
    void workdaysAreCountedFromTheNextDay(LocalDate from, int days, LocalDate expected) {
        assertThat(CALENDAR.plusWorkdays(from, days)).isEqualTo(expected);
    }

    /** "February 2026: Saturday the 14th, a make-up workday". */
    @ParameterizedTest
    @CsvSource({
        "2026-02-15, 2026-02-14",
        "2026-03-15, 2026-03-13",
        "2026-04-15, 2026-04-15",
        "2026-02-22, 2026-02-14"
    })
    void dateOnDayOffMovesEarlier(LocalDate day, LocalDate expected) {
        assertThat(CALENDAR.latestWorkdayOnOrBefore(day)).isEqualTo(expected);
    }

    @Test
    void timeDoesNotRunBackward() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () ->
                                CALENDAR.plusWorking(
                                        china("2026-04-24T17:00"), Duration.ofHours(-1)));
    }
}
