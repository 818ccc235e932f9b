package cn.minsheng.calendar;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.clock.BrowserClocks;
import cn.minsheng.harness.BrowserTest;
import cn.minsheng.shared.xlsx.XlsxWriter;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The administrator changes days and imports a year, and sees what that moves. */
class CalendarBrowserIT extends BrowserTest {

    @Test
    void aChangedDayShowsWhatItMovesBeforeAndAfter() {
        // Thursday 17:00 and 24 hours is Friday 17:00; without the Friday, Monday 17:00.
        BrowserClocks.running("日历-1", "zhujian", "2026-07-09T17:00", "2026-07-10T17:00");
        Page page = calendar();
        change(page, "2026-07-10", "示例节");
        press(page, "preview");
        Locator moved = page.locator("tr").filter(containing("日历-1"));
        assertThat(moved).containsText("7月10日");
        assertThat(moved).containsText("7月13日");
        assertThat(moved).containsText("住建局");

        press(page, "save");
        assertThat(page.locator("[id$=':sourceError']")).not().isEmpty();
        field(page, "source").fill("示例〔2026〕3号");
        press(page, "save");
        assertThat(page.locator("#messages")).containsText("1个未到期时限已顺延");
        assertThat(page.locator("td.m-day-DAY_OFF[title='示例节']")).hasText("10休");
        Locator version = page.locator("article").filter(containing("示例〔2026〕3号"));
        version.locator("summary").click();
        assertThat(version.locator("tr").filter(containing("日历-1"))).containsText("7月13日");
        assertThat(version).containsText("系统管理员子");
        asBefore(page);
    }

    private void asBefore(Page page) {
        change(page, "2026-07-10", "");
        field(page, "kind").click();
        page.locator("[id$=':kind_panel'] li").filter(containing("按星期")).click();
        press(page, "preview");
        field(page, "source").fill("示例：恢复");
        press(page, "save");
        assertThat(page.locator("#messages .m-message-quiet")).isVisible();
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        Page page = calendar();
        field(page, "name").fill("<b>春节</b>");
        press(page, "preview");
        assertThat(page.locator("[id$=':firstError']")).not().isEmpty();
        assertThat(field(page, "name")).hasValue("<b>春节</b>");

        change(page, "2026-07-10", "");
        press(page, "preview");
        assertThat(page.locator("[id$=':nameError']")).containsText("请填写节日名称");
        assertThat(field(page, "first_input")).hasValue("2026-07-10");

        change(page, "2026-07-10", "春节");
        day(page, "last", "2026-07-09");
        press(page, "preview");
        assertThat(page.locator("[id$=':lastError']")).containsText("截止日期早于起始日期");
        assertThat(field(page, "last_input")).hasValue("2026-07-09");
        assertThat(field(page, "name")).hasValue("春节");

        for (String none : List.of("2026-13-01", "2026-02-30")) {
            day(page, "first", none);
            press(page, "preview");
            assertThat(page.locator("[id$=':firstError']")).not().isEmpty();
            assertThat(field(page, "first_input")).hasValue(none);
        }
        assertThat(page.locator("body")).not().containsText("???");
    }

    @Test
    void aFileWithBadRowsIsRefusedWholeAndAGoodOneTaken() throws IOException {
        Page page = calendar();
        int versions = page.locator("article").count();
        upload(
                page,
                List.of("2028-01-01", "放假", "元旦"),
                List.of("2028-02-30", "放假", "春节"),
                List.of("2028-01-02", "休息", "元旦"));
        assertThat(page.locator(".m-message-error")).containsText("有2行不合格");
        Locator bad = page.locator("tr").filter(containing("2028-02-30"));
        assertThat(bad).containsText("3");
        assertThat(page.locator("tr").filter(containing("休息"))).containsText("4");
        page.navigate(at("/calendar/calendar.xhtml?year=2028"));
        assertThat(page.locator("article")).hasCount(versions);
        assertThat(page.locator("td.m-day-DAY_OFF")).hasCount(0);

        upload(page, List.of("2028-01-01", "放假", "元旦"), List.of("2028-01-08", "上班", "元旦"));
        field(page, "source").fill("示例〔2027〕1号");
        press(page, "save");
        assertThat(page.locator("#messages .m-message-quiet")).isVisible();
        assertThat(page.locator("td.m-day-DAY_OFF")).hasText("1休");
        assertThat(page.locator("td.m-day-MAKE_UP_WORKDAY")).hasText("8班");
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        Page page = calendar();
        field(page, "file")
                .setInputFiles(new FilePayload("a.xlsx", "application/zip", "no".getBytes()));
        press(page, "read");
        assertThat(page.locator("#messages")).containsText("xlsx");
        press(page, "read");
        assertThat(page.locator("#messages")).not().containsText("???");
    }

    @Test
    void itIsTheAdministratorsAlone() {
        Page page = page();
        signIn(page, "zhuanban-zi");
        int status = page.navigate(at("/calendar/calendar.xhtml")).status();
        org.assertj.core.api.Assertions.assertThat(status).isIn(403, 404);
    }

    private Page calendar() {
        Page page = page();
        signIn(page, "xitong");
        page.navigate(at("/calendar/calendar.xhtml?year=2026"));
        return page;
    }

    private static void change(Page page, String day, String name) {
        day(page, "first", day);
        field(page, "name").fill(name);
    }

    private static void day(Page page, String field, String day) {
        field(page, field + "_input").fill(day);
        page.keyboard().press("Tab");
    }

    @SafeVarargs
    private static void upload(Page page, List<Object>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var book = new XlsxWriter(out)) {
            var sheet = book.sheet("放假安排", List.of("日期", "类型", "名称"));
            for (List<Object> row : rows) {
                sheet.row(row.toArray());
            }
        }
        field(page, "file")
                .setInputFiles(new FilePayload("2028.xlsx", "application/zip", out.toByteArray()));
        press(page, "read");
    }

    private static void press(Page page, String button) {
        field(page, button).click();
    }

    private static Locator field(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }

    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
