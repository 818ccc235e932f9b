package cn.minsheng.shared.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes a workbook with only the last rows of it in memory; {@link #close} ends the file. */
public final class XlsxWriter implements AutoCloseable {
    private static final int ROWS_IN_MEMORY = 200;

    private final SXSSFWorkbook book = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final CellStyles styles = new CellStyles(book);
    private final OutputStream out;

    /** The stream stays open after {@link #close}. */
    public XlsxWriter(OutputStream out) {
        this.out = out;
        book.setCompressTempFiles(true);
    }

    /** Begins a sheet with a heading row that stays in view. */
    public SheetWriter sheet(String name, List<String> headings) {
        SXSSFSheet sheet = book.createSheet(name);
        sheet.createFreezePane(0, 1);
        return new SheetWriter(sheet, styles, headings);
    }

    @Override
    public void close() throws IOException {
        try (book) {
            book.write(out);
        }
    }
}
