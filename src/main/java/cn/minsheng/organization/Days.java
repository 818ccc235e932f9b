package cn.minsheng.organization;

import cn.minsheng.shared.Zone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/**
 * Days and times as people write them. A span ends with its last day, so a bare day as an end means
 * 24:00 of it.
 */
public final class Days {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("uuuu-M-d[ H:mm[:ss]]")
                    .withResolverStyle(ResolverStyle.STRICT);

    private Days() {}

    public static LocalDate of(Instant at) {
        return LocalDate.ofInstant(at, Zone.CHINA);
    }

    public static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(Zone.CHINA).toInstant();
    }

    /** 24:00 of the day; null for null, which is open. */
    public static Instant end(LocalDate lastDay) {
        return lastDay == null ? null : start(lastDay.plusDays(1));
    }

    /** The last day of a span that ends there; null for null. */
    public static LocalDate last(Instant until) {
        return until == null ? null : of(until.minusNanos(1));
    }

    public static String text(Instant from) {
        LocalDateTime time = LocalDateTime.ofInstant(from, Zone.CHINA);
        boolean wholeDay = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return wholeDay ? time.toLocalDate().toString() : TIME.format(time);
    }

    public static String textUntil(Instant until) {
        LocalDateTime time = LocalDateTime.ofInstant(until, Zone.CHINA);
        boolean wholeDay = time.toLocalTime().equals(LocalTime.MIDNIGHT);
        return wholeDay ? time.toLocalDate().minusDays(1).toString() : TIME.format(time);
    }

    /** Reads 2026-05-31, 2026/5/31, 2026.5.31 or with 08:30 behind; null for blank. */
    public static Instant from(String text) {
        return text.isBlank() ? null : read(text, false);
    }

    /** The same for the end of a span, where a bare day counts to its end. */
    public static Instant until(String text) {
        return text.isBlank() ? null : read(text, true);
    }

    private static Instant read(String text, boolean end) {
        try {
            var read =
                    TYPED.parseBest(
                            text.strip().replaceAll("[/.]", "-"),
                            LocalDateTime::from,
                            LocalDate::from);
            if (read instanceof LocalDateTime time) {
                return time.atZone(Zone.CHINA).toInstant();
            }
            return end ? end((LocalDate) read) : start((LocalDate) read);
        } catch (DateTimeException e) {
            throw OrganizationError.DATE_MALFORMED.refusal(text);
        }
    }
}
