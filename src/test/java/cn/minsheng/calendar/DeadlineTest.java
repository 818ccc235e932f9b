package cn.minsheng.calendar;

import static cn.minsheng.calendar.ChineseCalendar.CALENDAR;
import static cn.minsheng.calendar.ChineseCalendar.china;
import static cn.minsheng.calendar.TimeKind.NATURAL;
import static cn.minsheng.calendar.TimeKind.WORKING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    private static final Deadline RESPONSE =
            Deadline.of("END_OF_DAY", Duration.ofHours(2), LocalDate.MAX);
    private static final Deadline SOLUTION = Deadline.of("PT24H", null, null);
    private static final Deadline TWO_WORKDAYS = Deadline.of("P2WD", null, null);

    @ParameterizedTest
    @CsvSource({
        "2026-04-23T09:00, 2026-04-24T00:00",
        "2026-04-23T00:00, 2026-04-24T00:00",
        "2026-04-23T22:00, 2026-04-24T00:00", // two hours are left
        "2026-04-23T22:01, 2026-04-24T00:01",
        "2026-04-23T23:55, 2026-04-24T01:55",
        "2026-04-25T10:00, 2026-04-26T00:00", // Saturdays count
        "2026-04-25T23:55, 2026-04-26T01:55"
    })
    void urgentIsAnsweredTheSameDay(String raised, String due) {
        assertThat(RESPONSE.due(china(raised), NATURAL, CALENDAR)).isEqualTo(china(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-23T09:00, 2026-04-24T00:00",
        "2026-04-23T23:55, 2026-04-24T01:55", // Thursday into Friday
        "2026-04-24T23:55, 2026-04-27T01:55", // Friday into Monday
        "2026-04-25T10:00, 2026-04-28T00:00", // Saturday: Monday 24:00
        "2026-04-26T23:59, 2026-04-28T00:00",
        "2026-02-14T10:00, 2026-02-15T00:00", // a make-up Saturday is a day like others
        "2026-02-14T23:30, 2026-02-24T01:30",
        "2026-02-15T10:00, 2026-02-25T00:00",
        "2026-04-30T17:00, 2026-05-01T00:00",
        "2026-04-30T23:55, 2026-05-06T01:55",
        "2026-05-09T08:00, 2026-05-10T00:00"
    })
    void ordinaryIsAnsweredTheSameWorkday(String raised, String due) {
        assertThat(RESPONSE.due(china(raised), WORKING, CALENDAR)).isEqualTo(china(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-24T17:00, 2026-04-25T17:00",
        "2026-02-14T17:00, 2026-02-15T17:00",
        "2026-04-30T17:00, 2026-05-01T17:00"
    })
    void urgentIsSolvedIn24HoursOfNaturalTime(String raised, String due) {
        assertThat(SOLUTION.due(china(raised), NATURAL, CALENDAR)).isEqualTo(china(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-24T17:00, 2026-04-27T17:00", // Friday 17:00: Monday 17:00
        "2026-04-25T10:00, 2026-04-28T00:00", // Saturday 10:00: Monday 24:00
        "2026-02-13T17:00, 2026-02-14T17:00", // into a make-up Saturday
        "2026-02-14T10:00, 2026-02-24T10:00",
        "2026-02-15T10:00, 2026-02-25T00:00",
        "2026-04-30T17:00, 2026-05-06T17:00",
        "2026-05-08T17:00, 2026-05-09T17:00"
    })
    void ordinaryIsSolvedIn24HoursOfWorkingTime(String raised, String due) {
        assertThat(SOLUTION.due(china(raised), WORKING, CALENDAR)).isEqualTo(china(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-23T17:00, 2026-04-28T00:00", // Thursday: Monday 24:00
        "2026-04-24T09:00, 2026-04-29T00:00",
        "2026-04-25T09:00, 2026-04-29T00:00", // Saturday: Monday, Tuesday
        "2026-02-13T09:00, 2026-02-25T00:00", // Friday: the make-up Saturday, then the 24th
        "2026-04-29T09:00, 2026-05-07T00:00"
    })
    void twoWorkdaysEndAt24OfTheSecond(String from, String due) {
        assertThat(TWO_WORKDAYS.due(china(from), WORKING, CALENDAR)).isEqualTo(china(due));
    }

    @Test
    void givenDayEndsAt24EvenOnADayOff() {
        Deadline given = Deadline.of("GIVEN", null, LocalDate.parse("2026-05-02"));
        assertThat(given.due(china("2026-04-24T10:00"), NATURAL, CALENDAR))
                .isEqualTo(china("2026-05-03T00:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT24H", "PT4H30M0.000001S", "P2WD", "END_OF_DAY>=PT2H", "2026-05-02"})
    void isKeptAsText(String text) {
        assertThat(Deadline.parse(text).text()).isEqualTo(text);
    }
}
