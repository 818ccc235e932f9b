package cn.minsheng.clock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The administrator registers when the system could not be used. */
class OutagesBrowserIT extends BrowserTest {

    @Test
    void itShowsWhatItExtendsBeforeAndAfter() {
        BrowserClocks.running("停用-1", "zhujian", "2026-07-20T09:00", "2026-07-21T09:00");
        Page page = outages();
        span(page, "2026-07-21 08:00", "2026-07-21 11:00");
        press(page, "preview");
        Locator moved = page.locator("[id$=':effect'] tr").filter(containing("停用-1"));
        assertThat(moved).containsText("12:00");

        press(page, "register");
        assertThat(page.locator("[id$=':reasonError']")).not().isEmpty();
        assertThat(field(page, "from_input")).hasValue("2026-07-21 08:00");
        field(page, "reason").fill("示例：机房停电");
        press(page, "register");
        assertThat(page.locator("#messages")).containsText("1个时限已顺延");
        Locator outage = page.locator("article").filter(containing("示例：机房停电"));
        outage.locator("summary").click();
        assertThat(outage.locator("tr").filter(containing("停用-1"))).containsText("12:00");

        span(page, "2026-07-21 10:00", "2026-07-21 13:00");
        field(page, "reason").fill("再次停电");
        press(page, "register");
        assertThat(page.locator("[id$=':fromError']")).containsText("重叠");
        assertThat(field(page, "reason")).hasValue("再次停电");
        assertThat(field(page, "until_input")).hasValue("2026-07-21 13:00");
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndWhatWasTypedIsKept() {
        Page page = outages();
        field(page, "reason").fill("<b>停电</b>");
        press(page, "preview");
        assertThat(page.locator("[id$=':fromError']")).not().isEmpty();
        assertThat(page.locator("[id$=':untilError']")).not().isEmpty();
        assertThat(field(page, "reason")).hasValue("<b>停电</b>");

        span(page, "2026-07-22 11:00", "2026-07-22 08:00");
        press(page, "preview");
        assertThat(page.locator("[id$=':untilError']")).containsText("须晚于");
        assertThat(field(page, "from_input")).hasValue("2026-07-22 11:00");
        assertThat(field(page, "until_input")).hasValue("2026-07-22 08:00");
        span(page, "2026-02-30 08:00", "2026-03-02 08:00");
        press(page, "preview");
        assertThat(page.locator("[id$=':fromError']")).not().isEmpty();
        assertThat(field(page, "from_input")).hasValue("2026-02-30 08:00");
        assertThat(page.locator("body")).not().containsText("???");
    }

    private Page outages() {
        Page page = page();
        signIn(page, "xitong");
        page.navigate(at("/clock/outages.xhtml"));
        return page;
    }

    private static void span(Page page, String from, String until) {
        time(page, "from", from);
        time(page, "until", until);
    }

    private static void time(Page page, String field, String time) {
        field(page, field + "_input").fill(time);
        page.keyboard().press("Tab");
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
