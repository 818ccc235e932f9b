package cn.minsheng.organization.exchange;

import cn.minsheng.organization.OrganizationError;
import cn.minsheng.shared.DomainException;
import cn.minsheng.shared.xlsx.XlsxSheet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Takes a workbook's rows to the imports of their sheets and writes down what comes of it. */
final class ImportRun {
    private final Map<Sheet, XlsxSheet> sheets = new HashMap<>();
    private final ImportReport report = new ImportReport();
    private final Index index;

    ImportRun(List<XlsxSheet> workbook, Index index) {
        this.index = index;
        for (XlsxSheet found : workbook) {
            Sheet.titled(found.name())
                    .ifPresentOrElse(
                            sheet -> sheets.put(sheet, found),
                            () ->
                                    report.refuse(
                                            found.name(),
                                            1,
                                            "",
                                            OrganizationError.SHEET_UNKNOWN.refusal(found.name())));
        }
        if (sheets.values().stream().allMatch(s -> s.rows().isEmpty())) {
            report.refuse("", 1, "", OrganizationError.FILE_EMPTY.refusal());
        }
        sheets.forEach(this::requireHeadings);
    }

    private void requireHeadings(Sheet sheet, XlsxSheet found) {
        for (String heading : sheet.headings()) {
            if (!found.headings().contains(heading)) {
                report.refuse(
                        sheet.title(),
                        1,
                        heading,
                        OrganizationError.HEADING_MISSING.refusal(heading));
            }
        }
        for (String heading : found.headings()) {
            if (!sheet.headings().contains(heading)) {
                report.refuse(
                        sheet.title(),
                        1,
                        heading,
                        OrganizationError.HEADING_UNKNOWN.refusal(heading));
            }
        }
    }

    ImportReport report() {
        return report;
    }

    Stream<SheetRow> rows(Sheet sheet) {
        XlsxSheet found = sheets.get(sheet);
        return found == null
                ? Stream.empty()
                : found.rows().stream().map(row -> new SheetRow(sheet, row));
    }

    void load(SheetImport sheet) {
        Map<Object, Integer> lines = new HashMap<>();
        rows(sheet.sheet())
                .forEach(
                        row ->
                                attempt(
                                        row,
                                        () -> {
                                            Integer first =
                                                    lines.putIfAbsent(sheet.key(row), row.line());
                                            if (first != null) {
                                                throw OrganizationError.ROW_TWICE.refusal(first);
                                            }
                                            report.count(row.sheet(), sheet.load(row, index));
                                        }));
    }

    /** Writes down what is refused, and goes on with the next row. */
    void attempt(SheetRow row, Runnable act) {
        try {
            act.run();
        } catch (CellFault e) {
            refuse(row, row.sheet().heading(e.column()), e.why());
        } catch (DomainException e) {
            String column = Blame.of(e.code(), row.sheet()).map(row.sheet()::heading).orElse("");
            refuse(row, column, e);
        }
    }

    private void refuse(SheetRow row, String column, DomainException why) {
        report.refuse(row.sheet().title(), row.line(), column, why);
    }
}
