package cn.minsheng.organization.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import cn.minsheng.shared.xlsx.XlsxWriter;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator does before a holiday: stand-ins, the roster, and a file of people. */
class AttendanceBrowserIT extends BrowserTest {

    private static final List<String> PEOPLE = List.of("编码", "名称", "启用");

    @TempDir Path folder;

    @Test
    void anAdministratorLetsSomebodyStandInAndEndsIt() {
        Page page = admin("stand-ins");
        find(page, "position", "联络员丁");
        find(page, "substitute", "备用联络员丁");
        fill(page, "from_input", "2026-04-20 09:00");
        fill(page, "until_input", "2026-04-24 23:59");
        fill(page, "reason", "年休假（示例）");
        press(page, "appoint");
        said(page, "已登记联络员丁离岗。");
        Locator line = page.locator("tr").filter(with("年休假（示例）"));
        assertThat(line).containsText("备用联络员丁");
        assertThat(line).containsText("4月24日 24:00");

        find(page, "position", "联络员丁");
        find(page, "substitute", "经办人丁");
        fill(page, "from_input", "2026-04-23 08:00");
        fill(page, "until_input", "2026-04-25 23:59");
        fill(page, "reason", "又一次（示例）");
        press(page, "appoint");
        assertThat(page.locator("[id$=':fromError']")).containsText("时间重叠");
        assertThat(page.locator("[id$=':reason']")).hasValue("又一次（示例）");

        line.locator("button").click();
        said(page, "联络员丁的离岗已结束");
        assertThat(page.locator("tr").filter(with("年休假（示例）")).locator("button")).hasCount(0);
    }

    @Test
    void nobodyStandsInForThemselfOrWithoutAnEnd() {
        Page page = admin("stand-ins");
        find(page, "position", "分管领导丁");
        find(page, "substitute", "分管领导丁");
        fill(page, "from_input", "2026-04-20 09:00");
        fill(page, "until_input", "2026-04-24 23:59");
        fill(page, "reason", "示例");
        press(page, "appoint");
        assertThat(page.locator("[id$=':substituteError']")).containsText("不能代理本人");
        fill(page, "until_input", "2026-04-19 23:59");
        press(page, "appoint");
        assertThat(page.locator("[id$=':untilError']")).containsText("止期须晚于起期");
    }

    @Test
    void anAdministratorFillsTheDaysThatNobodyHas() {
        Page page = admin("duty");
        page.locator("tr").filter(with("弼时镇")).locator("a").click();
        assertThat(page.locator(".m-duty-open")).hasCount(11);
        Locator today = page.locator(".m-duty-today select");
        today.selectOption("弼时镇联络员甲");
        press(page, "save");
        said(page, "已保存，改动 1 天。");
        assertThat(page.locator(".m-duty-open")).hasCount(10);

        page.locator(".ui-chkbox-box").first().click();
        page.locator(".ui-chkbox-box").nth(1).click();
        press(page, "fill");
        assertThat(page.locator(".m-duty-open")).hasCount(0);
        press(page, "save");
        said(page, "已保存，改动 10 天。");
    }

    @Test
    void whoComesSecondDoesNotOverwriteTheRoster() {
        Page first = admin("duty");
        first.locator("tr").filter(with("屈子祠镇")).locator("a").click();
        first.locator(".m-duty-today select").waitFor();
        Page second = anotherPage();
        signIn(second, "xitong");
        second.navigate(first.url());
        choose(first, 1);
        choose(second, 2);
        press(first, "save");
        said(first, "已保存");
        press(second, "save");
        assertThat(second.locator("#messages")).containsText("已被他人改为");
    }

    @Test
    void aFileWithBadRowsIsReportedAndAGoodOneIsLookedAtFirst() throws IOException {
        Page page = admin("exchange");
        upload(page, people("示例人", "它 的", "web-one"));
        press(page, "check");
        assertThat(page.locator("#refused tbody tr")).hasCount(1);
        assertThat(page.locator("#refused tbody tr")).containsText("人员");
        assertThat(page.locator("#refused tbody tr td").nth(1)).hasText("3");
        assertThat(page.locator("#refused tbody tr")).containsText("编码“它 的”不合规定");
        assertThat(page.locator("[id$=':load']")).hasCount(0);

        upload(page, people("示例人", "web-two", "web-three"));
        press(page, "check");
        assertThat(page.locator("#outcome")).containsText("尚未导入");
        assertThat(page.locator("#tallies tbody tr td").nth(1)).hasText("3");
        press(page, "load");
        assertThat(page.locator("#outcome")).containsText("已全部导入");

        upload(page, people("示例人", "web-two", "web-three"));
        press(page, "check");
        assertThat(page.locator("#outcome")).containsText("没有可导入的改动");
        assertThat(page.locator("[id$=':load']")).hasCount(0);
    }

    @Test
    void whatIsNoWorkbookIsRefusedBesideTheField() throws IOException {
        Page page = admin("exchange");
        press(page, "check");
        assertThat(page.locator("[id$=':fileError']")).containsText("请选择");
        upload(page, "not a workbook".getBytes());
        press(page, "check");
        assertThat(page.locator("[id$=':fileError']")).containsText("不是有效的");
        upload(page, new byte[(10 << 20) + 1]);
        press(page, "check");
        assertThat(page.locator("[id$=':fileError']")).containsText("超过允许的大小");

        Path large = Files.write(folder.resolve("large.xlsx"), new byte[52 << 20]);
        page.locator("input[type=file]").setInputFiles(large);
        press(page, "check");
        assertThat(page.locator("h1")).hasText("文件太大，没有上传");
    }

    @Test
    void whatIsDownloadedCanBeImportedAndChangesNothing() throws IOException {
        Page page = admin("exchange");
        Download file =
                page.waitForDownload(() -> page.locator("a[href$='organization.xlsx']").click());
        upload(page, Files.readAllBytes(file.path()));
        press(page, "check");
        assertThat(page.locator("#outcome")).containsText("没有可导入的改动");
    }

    private Page admin(String what) {
        Page page = page();
        signIn(page, "xitong");
        page.navigate(at("/organization/" + what + ".xhtml"));
        return page;
    }

    private static byte[] people(String name, String... codes) throws IOException {
        var out = new ByteArrayOutputStream();
        try (XlsxWriter book = new XlsxWriter(out)) {
            var sheet = book.sheet("人员", PEOPLE);
            sheet.row("web-zero", name, "是");
            for (String code : codes) {
                sheet.row(code, name, "是");
            }
        }
        return out.toByteArray();
    }

    private static void upload(Page page, byte[] content) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("人员.xlsx", "application/octet-stream", content));
    }

    private static void choose(Page page, int index) {
        page.locator(".m-duty-today select").selectOption(new SelectOption().setIndex(index));
    }

    private static void find(Page page, String field, String text) {
        // Chinese comes from an input method, of which the page sees no key; so one key more.
        Locator input = page.locator("[id$=':" + field + "_input']");
        input.fill(text + " ");
        input.press("Backspace");
        page.locator("[id$=':" + field + "_panel'] [data-item-value]")
                .filter(with(text))
                .first()
                .click();
    }

    private static void fill(Page page, String field, String text) {
        page.locator("[id$=':" + field + "']").fill(text);
        page.keyboard().press("Tab");
    }

    private static void press(Page page, String button) {
        page.locator("[id$=':" + button + "']").click();
    }

    private static void said(Page page, String text) {
        assertThat(page.locator("#messages .m-message-quiet")).containsText(text);
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
