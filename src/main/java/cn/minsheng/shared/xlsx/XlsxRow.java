package cn.minsheng.shared.xlsx;

import java.util.Map;

/**
 * One row under the headings.
 *
 * @param line as the spreadsheet counts, the heading row being 1
 * @param cells text by heading; days as 2026-05-31, times as 2026-05-31 08:30:00, numbers plainly
 */
public record XlsxRow(int line, Map<String, String> cells) {
    /** Stripped; empty when the cell or the column is missing. */
    public String text(String heading) {
        return cells.getOrDefault(heading, "").strip();
    }
}
