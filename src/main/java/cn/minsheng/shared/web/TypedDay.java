package cn.minsheng.shared.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A day in an address: of four digits of a year, since databases know no year 999999999. */
public final class TypedDay {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TypedDay() {}

    /**
     * The day.
     *
     * @throws DateTimeParseException when it is none
     */
    public static LocalDate parse(String text) {
        if (!DAY.matcher(text).matches()) {
            throw new DateTimeParseException("Not a day", text, 0);
        }
        return LocalDate.parse(text);
    }
}
