package cn.minsheng.calendar;

import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.Texts;
import cn.minsheng.shared.xlsx.XlsxRow;
import cn.minsheng.shared.xlsx.XlsxSheet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The days of one or more years as a sheet: day, kind, name. It replaces what those years had: a
 * day that it does not name is a regular one. Its words are Chinese in every language, so that a
 * file fits whoever loads it.
 */
public final class CalendarFile {
    /** Why a row is not taken. */
    public record BadRow(int line, DomainException why) {}

    private final List<DayChange> days = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();

    public CalendarFile(XlsxSheet sheet) {
        for (String heading : headings()) {
            if (!sheet.headings().contains(heading)) {
                bad.add(new BadRow(1, CalendarError.CALENDAR_HEADING_MISSING.refusal(heading)));
            }
        }
        if (bad.isEmpty()) {
            read(sheet.rows());
        }
    }

    private void read(List<XlsxRow> rows) {
        Map<LocalDate, Integer> lines = new HashMap<>();
        for (XlsxRow row : rows) {
            try {
                DayChange day = day(row);
                Integer first = lines.putIfAbsent(day.day(), row.line());
                if (first != null) {
                    throw CalendarError.CALENDAR_DAY_TWICE.refusal(first);
                }
                days.add(day);
            } catch (DomainException why) {
                bad.add(new BadRow(row.line(), why));
            }
        }
        if (rows.isEmpty()) {
            bad.add(new BadRow(1, CalendarError.CALENDAR_FILE_EMPTY.refusal()));
        }
    }

    private static DayChange day(XlsxRow row) {
        String kind = row.text(word("kind"));
        return new DayChange(date(row.text(word("day"))), kind(kind), row.text(word("name")));
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw CalendarError.CALENDAR_DAY_MALFORMED.refusal(text);
        }
    }

    private static DayKind kind(String text) {
        for (DayKind kind : List.of(DayKind.DAY_OFF, DayKind.MAKE_UP_WORKDAY)) {
            if (text.equals(word(kind.name()))) {
                return kind;
            }
        }
        throw CalendarError.CALENDAR_KIND_UNKNOWN.refusal(text);
    }

    public static List<String> headings() {
        return List.of(word("day"), word("kind"), word("name"));
    }

    /** The word for a heading or a kind. */
    public static String word(String key) {
        return Texts.text(Locale.SIMPLIFIED_CHINESE, "calendar.file." + key);
    }

    /** Every row that is not taken; if there is one, none is. */
    public List<BadRow> bad() {
        return List.copyOf(bad);
    }

    public List<DayChange> days() {
        return List.copyOf(days);
    }
}
