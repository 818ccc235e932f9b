package cn.minsheng.calendar;

import static cn.minsheng.calendar.ChineseCalendar.china;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "A changed calendar moves open due times only into the future." */
class ShiftTest {
    @ParameterizedTest
    @CsvSource({
        "2026-04-27T17:00, 2026-04-28T17:00, true",
        "2026-04-27T17:00, 2026-04-25T17:00, false",
        "2026-04-27T17:00, 2026-04-27T17:00, false"
    })
    void dueTimesMoveLaterOnly(String before, String after, boolean moves) {
        var shift = new Shift("P430681-2026-0001", "SOLUTION", 1L, china(before), china(after));
        assertThat(shift.moves()).isEqualTo(moves);
    }
}
