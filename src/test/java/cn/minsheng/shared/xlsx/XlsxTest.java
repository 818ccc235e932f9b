package cn.minsheng.shared.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.minsheng.shared.DomainException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxTest {
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
