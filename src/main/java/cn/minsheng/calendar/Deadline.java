package cn.minsheng.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rule by which a clock falls due. It is kept as text with its clock, so that a changed
 * calendar can be applied to it; {@link #parse} reads back what {@link #text} wrote.
 */
public sealed interface Deadline {
    Instant due(Instant from, TimeKind time, WorkCalendar calendar);

    String text();

    /**
     * A rule from the columns of a decision table.
     *
     * @param length an ISO-8601 duration, {@code P2WD} for working days, {@code END_OF_DAY} or
     *     {@code GIVEN}
     * @param minimum the least time that END_OF_DAY leaves, null for none
     * @param given the day that GIVEN means, else null
     */
    static Deadline of(String length, Duration minimum, LocalDate given) {
        return switch (length) {
            case "END_OF_DAY" -> new EndOfDay(minimum == null ? Duration.ZERO : minimum);
            case "GIVEN" -> new EndOf(given);
            default -> parse(length);
        };
    }

    static Deadline parse(String text) {
        Matcher workdays = Workdays.FORM.matcher(text);
        if (workdays.matches()) {
            return new Workdays(Integer.parseInt(workdays.group(1)));
        }
        if (text.startsWith(EndOfDay.FORM)) {
            return new EndOfDay(Duration.parse(text.substring(EndOfDay.FORM.length())));
        }
        return text.startsWith("P")
                ? new After(Duration.parse(text))
                : new EndOf(LocalDate.parse(text));
    }

    /** After a length of the clock's own time, as "24小时内反馈解决方案". */
    record After(Duration length) implements Deadline {
        @Override
        public Instant due(Instant from, TimeKind time, WorkCalendar calendar) {
            return time.plus(calendar, from, length);
        }

        @Override
        public String text() {
            return length.toString();
        }
    }

    /** At 24:00 of the day on which the clock begins to count ("当日响应"), never under a minimum. */
    record EndOfDay(Duration minimum) implements Deadline {
        private static final String FORM = "END_OF_DAY>=";

        @Override
        public Instant due(Instant from, TimeKind time, WorkCalendar calendar) {
            Instant end = WorkCalendar.endOf(time.firstDay(calendar, from));
            Instant least = time.plus(calendar, from, minimum);
            return least.isAfter(end) ? least : end;
        }

        @Override
        public String text() {
            return FORM + minimum;
        }
    }

    /**
     * At 24:00 of the last of some working days. The day of the start is not counted (Civil Code,
     * 第二百零一条, 第二百零三条); a start at 24:00 is one on the day that ends then, as where one person's
     * time ends and the next one's begins.
     */
    record Workdays(int days) implements Deadline {
        private static final Pattern FORM = Pattern.compile("P(\\d+)WD");

        @Override
        public Instant due(Instant from, TimeKind time, WorkCalendar calendar) {
            LocalDate start = WorkCalendar.dayOf(from.minusNanos(1));
            return WorkCalendar.endOf(calendar.plusWorkdays(start, days));
        }

        @Override
        public String text() {
            return "P" + days + "WD";
        }
    }

    /** At 24:00 of a given day, as the completion date of a solution. */
    record EndOf(LocalDate day) implements Deadline {
        @Override
        public Instant due(Instant from, TimeKind time, WorkCalendar calendar) {
            return WorkCalendar.endOf(day);
        }

        @Override
        public String text() {
            return day.toString();
        }
    }
}
