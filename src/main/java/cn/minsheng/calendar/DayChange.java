package cn.minsheng.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What a day shall be.
 *
 * @param name the holiday that it belongs to; empty for a regular day
 */
public record DayChange(LocalDate day, DayKind kind, String name) implements Serializable {
    private static final int LONGEST_NAME = 40;
    private static final int MOST_DAYS = 31;
    private static final int FRIDAY = 5;

    public DayChange {
        name = name == null || kind == DayKind.REGULAR ? "" : name.strip();
        if (kind != DayKind.REGULAR && name.isEmpty()) {
            throw CalendarError.CALENDAR_NAME_MISSING.refusal();
        }
        if (name.length() > LONGEST_NAME) {
            throw CalendarError.CALENDAR_NAME_TOO_LONG.refusal(LONGEST_NAME);
        }
        if (kind == DayKind.MAKE_UP_WORKDAY && day.getDayOfWeek().getValue() <= FRIDAY) {
            throw CalendarError.CALENDAR_MAKE_UP_ON_WEEKDAY.refusal(day.toString());
        }
    }

    /** Whether it says anything else than what is known of the day, null for nothing. */
    boolean changes(CalendarDay known) {
        return known == null
                ? kind != DayKind.REGULAR
                : kind != known.getKind() || !name.equals(known.getName());
    }

    /** The same for each day from the first to the last. */
    public static List<DayChange> span(LocalDate first, LocalDate last, DayKind kind, String name) {
        if (last.isBefore(first)) {
            throw CalendarError.CALENDAR_DAYS_ORDER.refusal();
        }
        if (!last.isBefore(first.plusDays(MOST_DAYS))) {
            throw CalendarError.CALENDAR_DAYS_TOO_MANY.refusal(MOST_DAYS);
        }
        return first.datesUntil(last.plusDays(1))
                .map(day -> new DayChange(day, kind, name))
                .toList();
    }
}
