package cn.minsheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said of a day. */
class DayChangeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-04-27, DAY_OFF, '', CALENDAR_NAME_MISSING",
        "2026-04-27, MAKE_UP_WORKDAY, 五一, CALENDAR_MAKE_UP_ON_WEEKDAY",
        "2026-04-25, MAKE_UP_WORKDAY, ' ', CALENDAR_NAME_MISSING"
    })
    void isRefused(LocalDate day, DayKind kind, String name, CalendarError why) {
        assertThatThrownBy(() -> new DayChange(day, kind, name))
                .hasFieldOrPropertyWithValue("code", why);
    }

    @Test
    void aRegularDayHasNoName() {
        assertThat(new DayChange(LocalDate.parse("2026-04-27"), DayKind.REGULAR, "五一").name())
                .isEmpty();
    }

    @Test
    void aSpanHasEachOfItsDaysAndAMonthAtMost() {
        LocalDate first = LocalDate.parse("2026-05-01");
        assertThat(DayChange.span(first, LocalDate.parse("2026-05-05"), DayKind.DAY_OFF, "劳动节"))
                .extracting(DayChange::day)
                .hasSize(5)
                .startsWith(first)
                .endsWith(LocalDate.parse("2026-05-05"));
        assertThat(DayChange.span(first, first.plusDays(30), DayKind.DAY_OFF, "劳动节")).hasSize(31);
        assertThatThrownBy(() -> DayChange.span(first, first.plusDays(31), DayKind.DAY_OFF, "劳动节"))
                .hasFieldOrPropertyWithValue("code", CalendarError.CALENDAR_DAYS_TOO_MANY);
        assertThatThrownBy(() -> DayChange.span(first, first.minusDays(1), DayKind.DAY_OFF, "劳动节"))
                .hasFieldOrPropertyWithValue("code", CalendarError.CALENDAR_DAYS_ORDER);
    }
}
