package cn.minsheng.audit.web;

import cn.minsheng.audit.AuditEntry;
import cn.minsheng.audit.AuditLine;
import cn.minsheng.shared.xlsx.SheetWriter;
import cn.minsheng.shared.xlsx.XlsxWriter;
import java.util.List;
import java.util.stream.Stream;

/** Entries as rows of a workbook, on another sheet when one is full. */
final class AuditSheets {

    private static final int ROWS = 1_000_000;
    private static final List<String> COLUMNS =
            List.of(
                    "audit.seq",
                    "audit.at",
                    "audit.person",
                    "audit.position",
                    "audit.address",
                    "audit.action",
                    "audit.object",
                    "audit.values",
                    "audit.object-type",
                    "audit.object-id",
                    "audit.before",
                    "audit.after",
                    "audit.hash",
                    "audit.id");

    private final XlsxWriter book;
    private final AuditWords words;
    private final ThingNames names;
    private SheetWriter sheet;
    private int sheets;
    private int rows;

    AuditSheets(XlsxWriter book, AuditWords words, ThingNames names) {
        this.book = book;
        this.words = words;
        this.names = names;
        begin();
    }

    private void begin() {
        sheets++;
        rows = 0;
        sheet =
                book.sheet(
                                words.text("audit.title") + (sheets == 1 ? "" : " " + sheets),
                                COLUMNS.stream().map(words::text).toList())
                        .widths(10, 20, 12, 32, 16, 14, 32, 60, 14, 16, 60, 60, 66, 10);
    }

    void add(List<AuditLine> part) {
        names.prepare(part.stream().map(AuditLine::entry).toList());
        part.forEach(this::add);
    }

    private void add(AuditLine line) {
        if (rows == ROWS) {
            begin();
        }
        rows++;
        AuditEntry entry = line.entry();
        sheet.row(
                Stream.of(
                                line.seq(),
                                entry.at(),
                                words.who(entry),
                                entry.position(),
                                entry.address(),
                                words.action(entry.action()),
                                words.thing(entry),
                                words.changes(entry),
                                entry.objectType(),
                                entry.objectId(),
                                entry.before(),
                                entry.after(),
                                line.hash(),
                                entry.id())
                        .toArray());
    }
}
