package cn.minsheng.shared.web;

import cn.minsheng.shared.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates and lengths of time as people say them: 4月23日 17:30, with the year when it is another; 3 小时
 * 12 分. Their patterns are in the bundle.
 *
 * @param now what "this year" is measured by
 */
public record TimeWords(Locale locale, Instant now) {

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    /**
     * The date, and the time when the value has one: an Instant, a LocalDateTime or a LocalDate.
     * Nothing for null.
     */
    public String when(Object value) {
        return switch (value) {
            case null -> "";
            case Instant instant -> minute(instant.atZone(CHINA).toLocalDateTime());
            case LocalDateTime time -> minute(time);
            case LocalDate day -> day(day);
            default -> value.toString();
        };
    }

    /**
     * When something is due: a day ends at 24:00, so midnight is told as the end of the day before.
     */
    public String due(Instant value) {
        LocalDateTime time = value.atZone(CHINA).toLocalDateTime();
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? text("shared.time.dayAndTime", day(time.toLocalDate().minusDays(1)), "24:00")
                : minute(time);
    }

    /** The two largest parts of a length of time, whole minutes: 2 天 3 小时, 3 小时 12 分, 42 分. */
    public String length(Duration length) {
        long minutes = length.abs().toMinutes();
        long days = minutes / 1440;
        long hours = minutes % 1440 / 60;
        if (minutes == 0) {
            return text("shared.time.underAMinute");
        }
        return days > 0
                ? parts("shared.time.days", days, "shared.time.hours", hours)
                : parts("shared.time.hours", hours, "shared.time.minutes", minutes % 60);
    }

    private String parts(String largeKey, long large, String smallKey, long small) {
        String first = large == 0 ? "" : text(largeKey, large);
        String second = small == 0 ? "" : text(smallKey, small);
        return (first + " " + second).strip();
    }

    private String minute(LocalDateTime time) {
        return text(
                "shared.time.dayAndTime",
                day(time.toLocalDate()),
                time.toLocalTime().format(DateTimeFormatter.ofPattern("HH:mm")));
    }

    private String day(LocalDate day) {
        boolean thisYear = day.getYear() == now.atZone(CHINA).getYear();
        String pattern = text(thisYear ? "shared.time.day" : "shared.time.dayOfYear");
        return day.format(DateTimeFormatter.ofPattern(pattern, locale));
    }

    private String text(String key, Object... args) {
        return Texts.text(locale, key, args);
    }
}
