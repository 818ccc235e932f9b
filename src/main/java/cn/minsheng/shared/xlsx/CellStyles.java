package cn.minsheng.shared.xlsx;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Workbook;

/** The few styles of a workbook, made once for all its sheets. */
final class CellStyles {
    final CellStyle heading;
    final CellStyle text;
    final CellStyle quoted;
    final CellStyle date;
    final CellStyle dateTime;

    CellStyles(Workbook book) {
        Font bold = book.createFont();
        bold.setBold(true);
        heading = format(book, "@");
        heading.setFont(bold);
        text = format(book, "@");
        quoted = format(book, "@");
        // keeps = + - @ text even when somebody edits the cell
        quoted.setQuotePrefixed(true);
        date = format(book, "yyyy-mm-dd");
        dateTime = format(book, "yyyy-mm-dd hh:mm:ss");
    }

    private static CellStyle format(Workbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }
}
