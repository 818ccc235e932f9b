package cn.minsheng.organization.exchange;

import cn.minsheng.shared.xlsx.SheetWriter;
import cn.minsheng.shared.xlsx.XlsxWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A workbook as somebody fills it in: rows under the template's headings, from line 2 on. */
final class AWorkbook {

    private final Map<Sheet, List<Object[]>> rows = new LinkedHashMap<>();

    /** One more row of that sheet, its cells from the left. */
    AWorkbook row(Sheet sheet, String... cells) {
        rows.computeIfAbsent(sheet, s -> new ArrayList<>()).add(cells);
        return this;
    }

    InputStream file() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter book = new XlsxWriter(out)) {
            for (Sheet sheet : rows.keySet()) {
                SheetWriter writer = book.sheet(sheet.title(), sheet.headings());
                rows.get(sheet).forEach(writer::row);
            }
        }
        return new ByteArrayInputStream(out.toByteArray());
    }
}
