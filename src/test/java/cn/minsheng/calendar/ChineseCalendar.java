package cn.minsheng.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** The State Council's calendar of 2025 and 2026, and words for dates in tests. */
public final class ChineseCalendar {
    public static final WorkCalendar CALENDAR =
            new Builder()
                    .off("2025-01-01", "2025-01-01")
                    .off("2025-01-28", "2025-02-04")
                    .off("2025-04-04", "2025-04-06")
                    .off("2025-05-01", "2025-05-05")
                    .off("2025-05-31", "2025-06-02")
                    .off("2025-10-01", "2025-10-08")
                    .madeUp("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11")
                    .off("2026-01-01", "2026-01-03")
                    .off("2026-02-15", "2026-02-23")
                    .off("2026-04-04", "2026-04-06")
                    .off("2026-05-01", "2026-05-05")
                    .off("2026-06-19", "2026-06-21")
                    .off("2026-09-25", "2026-09-27")
                    .off("2026-10-01", "2026-10-07")
                    .madeUp("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09")
                    .madeUp("2026-09-20", "2026-10-10")
                    .version(2);

    private ChineseCalendar() {}

    /** An instant written as it reads on a clock in China: {@code 2026-04-24T17:00}. */
    public static Instant china(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    public static WorkCalendar with(int version, String day, DayKind kind) {
        Map<LocalDate, DayKind> days = new HashMap<>(CALENDAR.exceptions());
        days.put(LocalDate.parse(day), kind);
        return new WorkCalendar(version, days);
    }

    private static final class Builder {
        private final Map<LocalDate, DayKind> days = new HashMap<>();

        Builder off(String first, String last) {
            LocalDate.parse(first)
                    .datesUntil(LocalDate.parse(last).plusDays(1))
                    .forEach(day -> days.put(day, DayKind.DAY_OFF));
            return this;
        }

        Builder madeUp(String... dates) {
            for (String day : dates) {
                days.put(LocalDate.parse(day), DayKind.MAKE_UP_WORKDAY);
            }
            return this;
        }

        WorkCalendar version(int version) {
            return new WorkCalendar(version, days);
        }
    }
}
