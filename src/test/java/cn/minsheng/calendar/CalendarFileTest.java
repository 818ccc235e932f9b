package cn.minsheng.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.minsheng.shared.xlsx.XlsxLimits;
import cn.minsheng.shared.xlsx.XlsxReader;
import cn.minsheng.shared.xlsx.XlsxSheet;
import cn.minsheng.shared.xlsx.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A later year's days as a workbook, every bad row named by its line and reason. */
class CalendarFileTest {
    private static final List<String> HEADINGS = List.of("日期", "类型", "名称");

    @Test
    void daysAreReadWhetherTheyAreDatesOrText() throws IOException {
        var file =
                file(
                        HEADINGS,
                        List.of(LocalDate.parse("2027-01-01"), "放假", "元旦"),
                        List.of("2027-01-02", "放假", "元旦"),
                        List.of("2027-02-14", "上班", "春节"));
        assertThat(file.bad()).isEmpty();
        assertThat(file.days())
                .containsExactly(
                        day("2027-01-01", DayKind.DAY_OFF, "元旦"),
                        day("2027-01-02", DayKind.DAY_OFF, "元旦"),
                        day("2027-02-14", DayKind.MAKE_UP_WORKDAY, "春节"));
    }

    @Test
    void everyBadRowIsNamed() throws IOException {
        var file =
                file(
                        HEADINGS,
                        List.of("2027-01-01", "放假", "元旦"),
                        List.of("2027-02-30", "放假", "春节"),
                        List.of("2027-01-02", "休息", "元旦"),
                        List.of("2027-01-01", "放假", "元旦"),
                        List.of("2027-01-03", "放假", ""),
                        List.of("2027-01-04", "上班", "元旦"));
        assertThat(file.bad())
                .extracting(CalendarFile.BadRow::line, row -> row.why().code())
                .containsExactly(
                        tuple(3, CalendarError.CALENDAR_DAY_MALFORMED),
                        tuple(4, CalendarError.CALENDAR_KIND_UNKNOWN),
                        tuple(5, CalendarError.CALENDAR_DAY_TWICE),
                        tuple(6, CalendarError.CALENDAR_NAME_MISSING),
                        tuple(7, CalendarError.CALENDAR_MAKE_UP_ON_WEEKDAY));
    }

    @Test
    void missingColumnsAndRowsAreSaid() throws IOException {
        assertThat(file(List.of("日期", "名称"), List.of("2027-01-01", "元旦")).bad())
                .extracting(row -> row.why().code())
                .containsExactly(CalendarError.CALENDAR_HEADING_MISSING);
        assertThat(file(HEADINGS).bad())
                .extracting(row -> row.why().code())
                .containsExactly(CalendarError.CALENDAR_FILE_EMPTY);
    }

    private static DayChange day(String day, DayKind kind, String name) {
        return new DayChange(LocalDate.parse(day), kind, name);
    }

    @SafeVarargs
    private static CalendarFile file(List<String> headings, List<Object>... rows)
            throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XlsxWriter(out)) {
            var sheet = book.sheet("放假安排", headings);
            for (List<Object> row : rows) {
                sheet.row(row.toArray());
            }
        }
        XlsxSheet read =
                new XlsxReader(XlsxLimits.DEFAULT)
                        .read(new ByteArrayInputStream(out.toByteArray()))
                        .getFirst();
        return new CalendarFile(read);
    }
}
