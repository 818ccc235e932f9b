package cn.minsheng.calendar.web;

import cn.minsheng.calendar.CalendarDay;
import cn.minsheng.calendar.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A month as weeks from Monday to Sunday.
 *
 * @param weeks each of seven cells; null outside of the month
 */
public record CalendarMonth(int month, List<List<Cell>> weeks) {

    /**
     * A day.
     *
     * @param kind what the calendar says of it; null when it is a regular one
     */
    public record Cell(LocalDate day, DayKind kind, String name) {

        public boolean weekend() {
            return day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
        }
    }

    static CalendarMonth of(YearMonth month, Map<LocalDate, CalendarDay> known) {
        List<List<Cell>> weeks = new ArrayList<>();
        var first = month.atDay(1).with(DayOfWeek.MONDAY);
        for (var monday = first;
                !monday.isAfter(month.atEndOfMonth());
                monday = monday.plusWeeks(1)) {
            List<Cell> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                var day = monday.plusDays(i);
                week.add(YearMonth.from(day).equals(month) ? cell(day, known.get(day)) : null);
            }
            weeks.add(week);
        }
        return new CalendarMonth(month.getMonthValue(), weeks);
    }

    private static Cell cell(LocalDate day, CalendarDay known) {
        return known == null
                ? new Cell(day, null, "")
                : new Cell(day, known.getKind(), known.getName());
    }
}
