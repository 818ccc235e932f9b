package cn.minsheng.shared.xlsx;

import cn.minsheng.shared.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** One sheet, written from top to bottom. */
public final class SheetWriter {
    private static final int MAX_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int CHARACTER = 256;

    private final SXSSFSheet sheet;
    private final CellStyles styles;
    private int next;

    SheetWriter(SXSSFSheet sheet, CellStyles styles, List<String> headings) {
        this.sheet = sheet;
        this.styles = styles;
        SXSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < headings.size(); i++) {
            text(row.createCell(i), headings.get(i), styles.heading);
            sheet.setColumnWidth(i, Math.max(12, headings.get(i).length() * 2 + 4) * CHARACTER);
            sheet.setDefaultColumnStyle(i, styles.text);
        }
    }

    /** Widths in characters, by column from the left. */
    public SheetWriter widths(int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, characters[i] * CHARACTER);
        }
        return this;
    }

    /**
     * Numbers, days and times become cells of their kind (times in China's zone), null stays empty,
     * all else is text.
     */
    public void row(Object... values) {
        SXSSFRow row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                write(row.createCell(i), values[i]);
            }
        }
    }

    private void write(SXSSFCell cell, Object value) {
        switch (value) {
            case Number number -> cell.setCellValue(number.doubleValue());
            case LocalDate day -> {
                cell.setCellValue(day);
                cell.setCellStyle(styles.date);
            }
            case LocalDateTime time -> time(cell, time);
            case Instant instant -> time(cell, LocalDateTime.ofInstant(instant, Zone.CHINA));
            default -> {
                String text = value.toString();
                text(cell, text, looksLikeFormula(text) ? styles.quoted : styles.text);
            }
        }
    }

    private void time(SXSSFCell cell, LocalDateTime time) {
        cell.setCellValue(time);
        cell.setCellStyle(styles.dateTime);
    }

    private static void text(SXSSFCell cell, String text, CellStyle style) {
        cell.setCellValue(text.length() <= MAX_TEXT ? text : text.substring(0, MAX_TEXT));
        cell.setCellStyle(style);
    }

    /** True for {@code = + - @} and what spreadsheets strip before looking for them. */
    private static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
