package cn.minsheng.shared.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.minsheng.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {
    @TempDir Path folder;

    private static final XlsxLimits SMALL = new XlsxLimits(100_000, 1_000_000, 5, 3, 20);

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-1", "@SUM(A1)", "\t=1+1"})
    void textThatLooksLikeAFormulaIsWrittenAsText(String text) throws IOException {
        byte[] file = book(w -> w.sheet("S", List.of("A")).row(text));
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var cell = book.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        byte[] file =
                book(
                        w -> {
                            SheetWriter s = w.sheet("S", List.of("A", "B", "C"));
                            s.row("甲", LocalDate.of(2026, 5, 31), 12);
                            s.row(null, Instant.parse("2026-05-31T00:30:00Z"), 0.5);
                        });
        XlsxSheet sheet = read(file, SMALL).getFirst();
        assertThat(sheet.name()).isEqualTo("S");
        assertThat(sheet.headings()).containsExactly("A", "B", "C");
        XlsxRow first = sheet.rows().get(0);
        assertThat(first.line()).isEqualTo(2);
        assertThat(List.of(first.text("A"), first.text("B"), first.text("C")))
                .containsExactly("甲", "2026-05-31", "12");
        XlsxRow second = sheet.rows().get(1);
        assertThat(List.of(second.text("A"), second.text("B"), second.text("C")))
                .containsExactly("", "2026-05-31 08:30:00", "0.5");
    }

    @Test
    void aFileThatIsNoWorkbookIsRefused() throws IOException {
        refused("not a workbook".getBytes(), XlsxError.XLSX_MALFORMED);
        refused(new byte[0], XlsxError.XLSX_MALFORMED);
        refused(zip(10), XlsxError.XLSX_MALFORMED);
    }

    @Test
    void macrosAndOtherKindsOfDocumentsAreRefused() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(XSSFWorkbookType.XLSM)) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue("A");
            book.write(bytes);
        }
        refused(bytes.toByteArray(), XlsxError.XLSX_MACROS);

        bytes.reset();
        try (var book = new XSSFWorkbook()) {
            book.createSheet("S").createRow(0).createCell(0).setCellValue("A");
            book.setVBAProject(new ByteArrayInputStream("macro".getBytes()));
            book.setWorkbookType(XSSFWorkbookType.XLSX);
            book.write(bytes);
        }
        refused(bytes.toByteArray(), XlsxError.XLSX_MACROS);

        bytes.reset();
        try (var document = new XWPFDocument()) {
            document.write(bytes);
        }
        refused(bytes.toByteArray(), XlsxError.XLSX_MALFORMED);
    }

    @Test
    void whateverHalfOfAFileArrivesIsRefused() throws IOException {
        byte[] file = book(w -> w.sheet("S", List.of("A")).row("x"));
        for (int length = 0; length < file.length; length += 97) {
            refused(Arrays.copyOf(file, length), XlsxError.XLSX_MALFORMED);
        }
    }

    /** A part with an entity that another file would be read for, or that grows without end. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x>&e;</x>",
                "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><x>&b;</x>",
                "no xml"
            })
    void aSheetThatIsNotOneIsRefused(String sheet) throws IOException {
        byte[] file = book(w -> w.sheet("S", List.of("A")).row("x"));
        refused(with(file, "xl/worksheets/sheet1.xml", sheet.getBytes()), XlsxError.XLSX_MALFORMED);
    }

    @Test
    void aPartThatUnpacksWithoutEndIsRefused() throws IOException {
        byte[] file = book(w -> w.sheet("S", List.of("A")).row("x"));
        refused(
                with(file, "xl/worksheets/sheet1.xml", new byte[900_000]),
                XlsxError.XLSX_MALFORMED);
        refused(
                with(file, "xl/worksheets/sheet1.xml", new byte[1_100_000]),
                XlsxError.XLSX_TOO_BIG);
    }

    private byte[] with(byte[] file, String part, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        Path path = Files.write(folder.resolve("book.xlsx"), file);
        try (var in = new ZipFile(path.toFile());
                var zip = new ZipOutputStream(out)) {
            for (var entry : Collections.list(in.entries())) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                boolean other = entry.getName().equals(part);
                zip.write(other ? content : in.getInputStream(entry).readAllBytes());
            }
        }
        return out.toByteArray();
    }

    @Test
    void tooMuchOfAnythingIsRefused() throws IOException {
        refused(zip(2_000_000), XlsxError.XLSX_TOO_BIG);
        refused(new byte[100_001], XlsxError.XLSX_TOO_BIG);
        byte[] rows =
                book(
                        w -> {
                            SheetWriter s = w.sheet("S", List.of("A"));
                            for (int i = 0; i < 5; i++) {
                                s.row(i);
                            }
                        });
        refused(rows, XlsxError.XLSX_TOO_MANY_ROWS);
        refused(
                book(w -> w.sheet("S", List.of("A", "B", "C", "D"))),
                XlsxError.XLSX_TOO_MANY_COLUMNS);
        refused(
                book(w -> w.sheet("S", List.of("A")).row("x".repeat(21))),
                XlsxError.XLSX_TEXT_TOO_LONG);
    }

    private static byte[] zip(int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }

    private static void refused(byte[] file, XlsxError error) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> read(file, SMALL))
                .satisfies(e -> assertThat(e.code()).isEqualTo(error));
    }

    private static List<XlsxSheet> read(byte[] file, XlsxLimits limits) throws IOException {
        return new XlsxReader(limits).read(new ByteArrayInputStream(file));
    }

    private interface Writing {
        void to(XlsxWriter writer);
    }

    private static byte[] book(Writing writing) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(bytes)) {
            writing.to(writer);
        }
        return bytes.toByteArray();
    }
}
