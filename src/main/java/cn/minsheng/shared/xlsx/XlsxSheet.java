package cn.minsheng.shared.xlsx;

import java.util.List;

/** What a sheet holds: the headings of its first row, and the rows that are not blank. */
public record XlsxSheet(String name, List<String> headings, List<XlsxRow> rows) {}
