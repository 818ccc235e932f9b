package cn.minsheng.clock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** The record of breaches for a span of days, as page and as workbook. */
class BreachesBrowserIT extends BrowserTest {

    private static final String FORMULA = "=HYPERLINK(\"http://example.invalid\",\"1\")";

    @Test
    void pageAndWorkbookAgreeAndAHeadSeesTheOwnUnitAlone() throws IOException {
        BrowserClocks.missed("超时-1", "zhujian", "经办人庚二", "2026-03-10T17:00");
        BrowserClocks.missed("超时-2", "zhujian", FORMULA, "2026-03-11T17:00");
        BrowserClocks.missed("超时-3", "jiaoti", "经办人甲", "2026-03-12T17:00");
        // The last of the month at 24:00 is in, the last of February is not.
        BrowserClocks.missed("超时-4", "zhujian", "经办人庚二", "2026-04-01T00:00");
        BrowserClocks.missed("超时-5", "zhujian", "经办人庚二", "2026-03-01T00:00");

        Page head = breaches("zhujian-yibashou", "2026-03-01", "2026-03-31");
        Assertions.assertThat(column(head, "编号")).containsExactly("超时-4", "超时-2", "超时-1");
        Assertions.assertThat(column(head, "合计")).contains("3");
        agree(head, "2026-03-01", "2026-03-31");

        Page force = anotherPage();
        signIn(force, "zhuanban-zi");
        open(force, "2026-03-01", "2026-03-31");
        Assertions.assertThat(column(force, "编号")).containsExactly("超时-4", "超时-3", "超时-2", "超时-1");
        agree(force, "2026-03-01", "2026-03-31");
        open(force, "2026-03-12", "2026-03-12");
        Assertions.assertThat(column(force, "编号")).containsExactly("超时-3");

        Page other = anotherPage();
        signIn(other, "jiaoti-yibashou");
        open(other, "2026-03-01", "2026-03-31");
        Assertions.assertThat(column(other, "编号")).containsExactly("超时-3");
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsSaidBesideItsField() {
        Page page = breaches("zhujian-yibashou", "2026-03-31", "2026-03-01");
        assertThat(page.locator("#untilError")).containsText("截止日期早于起始日期");
        assertThat(page.locator("[name=from]")).hasValue("2026-03-31");
        assertThat(page.locator("[name=until]")).hasValue("2026-03-01");
        Assertions.assertThat(workbook(page, "2026-03-31", "2026-03-01").status()).isEqualTo(404);
        page.locator("[name=until]").fill("2026-04-02");
        page.locator(".m-filter button[type=submit]").click();
        assertThat(page.locator("#untilError")).hasCount(0);
    }

    @Test
    void anAdministratorSeesNone() {
        Page page = page();
        signIn(page, "xitong");
        Assertions.assertThat(page.navigate(at("/clock/breaches.xhtml")).status()).isIn(403, 404);
        Assertions.assertThat(workbook(page, "2026-03-01", "2026-03-31").status()).isIn(403, 404);
    }

    private void agree(Page page, String from, String until) throws IOException {
        try (var book =
                new XSSFWorkbook(new ByteArrayInputStream(workbook(page, from, until).body()))) {
            Sheet units = book.getSheetAt(0);
            Sheet people = book.getSheetAt(1);
            Sheet lines = book.getSheetAt(2);
            Assertions.assertThat(texts(lines, 0)).isEqualTo(column(page, "编号"));
            Assertions.assertThat(texts(lines, 2))
                    .isEqualTo(column(page.locator("section").last(), "单位"));
            Assertions.assertThat(texts(units, 0))
                    .isEqualTo(column(page.locator("section").first(), "单位"));
            Assertions.assertThat(texts(units, 2))
                    .isEqualTo(column(page.locator("section").first(), "合计"));
            Assertions.assertThat(texts(people, 1))
                    .isEqualTo(column(page.locator("section").nth(1), "责任人"));
            var formula =
                    rows(lines)
                            .map(row -> row.getCell(3))
                            .filter(cell -> cell.getStringCellValue().startsWith("="))
                            .findFirst()
                            .orElseThrow();
            Assertions.assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
            Assertions.assertThat(formula.getStringCellValue()).isEqualTo(FORMULA);
            Assertions.assertThat(formula.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    private static List<String> texts(Sheet sheet, int column) {
        var formatter = new DataFormatter();
        return rows(sheet).map(row -> formatter.formatCellValue(row.getCell(column))).toList();
    }

    private static java.util.stream.Stream<Row> rows(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false).skip(1);
    }

    private Page breaches(String login, String from, String until) {
        Page page = page();
        signIn(page, login);
        open(page, from, until);
        return page;
    }

    private void open(Page page, String from, String until) {
        page.navigate(at("/clock/breaches.xhtml?from=" + from + "&until=" + until));
    }

    private APIResponse workbook(Page page, String from, String until) {
        return page.request().get(at("/clock/breaches.xlsx?from=" + from + "&until=" + until));
    }

    private static List<String> column(Page page, String label) {
        return column(page.locator("main"), label);
    }

    private static List<String> column(Locator within, String label) {
        return within.locator("td[data-label='" + label + "']").allInnerTexts().stream()
                .map(text -> text.lines().findFirst().orElse("").strip())
                .toList();
    }
}
