package cn.minsheng.shared.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;

/** Gathers the rows of one sheet under the headings of its first row. */
final class RowCollector implements SheetContentsHandler {
    private final String name;
    private final XlsxLimits limits;
    private final Map<Integer, String> headings = new TreeMap<>();
    private final List<XlsxRow> rows = new ArrayList<>();
    private Map<String, String> cells;
    private int line;

    RowCollector(String name, XlsxLimits limits) {
        this.name = name;
        this.limits = limits;
    }

    XlsxSheet sheet() {
        return new XlsxSheet(name, List.copyOf(headings.values()), rows);
    }

    @Override
    public void startRow(int index) {
        line = index + 1;
        if (line > limits.rows()) {
            throw XlsxError.XLSX_TOO_MANY_ROWS.refusal(name, limits.rows() - 1);
        }
        cells = new LinkedHashMap<>();
    }

    @Override
    public void cell(String reference, String value, XSSFComment comment) {
        int column = new CellReference(reference).getCol();
        if (value == null || value.isBlank()) {
            return;
        }
        if (column >= limits.columns()) {
            throw XlsxError.XLSX_TOO_MANY_COLUMNS.refusal(name, limits.columns());
        }
        if (value.length() > limits.text()) {
            throw XlsxError.XLSX_TEXT_TOO_LONG.refusal(name, reference, limits.text());
        }
        if (line == 1) {
            headings.put(column, value.strip());
        } else if (headings.containsKey(column)) {
            cells.put(headings.get(column), value);
        }
    }

    @Override
    public void endRow(int index) {
        if (!cells.isEmpty()) {
            rows.add(new XlsxRow(line, cells));
        }
    }
}
