package cn.minsheng.organization.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** An administrator keeps units and people. */
class OrganizationBrowserIT extends BrowserTest {

    @Test
    void anAdministratorRegistersAUnitAndClosesIt() {
        Page page = admin("units");
        assertThat(page.locator("main")).containsText("汨罗市教育体育局");
        page.locator("main a[href*='unit.xhtml']").first().click();
        fill(page, "code", "Web Gu");
        fill(page, "name", "示例股");
        select(page, "kind", "股室");
        press(page, "save");
        assertThat(page.locator("[id$=':codeError']")).containsText("不合规定");
        fill(page, "code", "web-gu");
        press(page, "save");
        assertThat(page.locator("[id$=':parentError']")).containsText("须指定上级单位");
        assertThat(page.locator("[id$=':name']")).hasValue("示例股");
        find(page, "parent", "弼时镇");
        press(page, "save");
        said(page, "已登记：示例股。");
        assertThat(page.locator("h1")).hasText("示例股");
        assertThat(page.locator(".m-facts")).containsText("弼时镇");
        press(page, "close");
        said(page, "示例股已停用。");
        page.navigate(at("/organization/units.xhtml?text=" + "示例股"));
        assertThat(page.locator(".m-empty")).containsText("没有符合条件的单位");
        page.navigate(at("/organization/units.xhtml?closed=true&text=" + "示例股"));
        assertThat(page.locator("main")).containsText("已停用");
    }

    @Test
    void anAdministratorRegistersSomebodyAppointsMovesAndDisablesThem() {
        Page page = admin("people");
        page.locator("main a[href$='person.xhtml']").first().click();
        fill(page, "code", "web-ren");
        fill(page, "name", "示例某人");
        press(page, "save");
        said(page, "已登记：示例某人。");
        find(page, "unit", "长乐镇");
        fill(page, "title", "办事员（示例）");
        press(page, "appoint");
        said(page, "示例某人的职务已登记");
        page.locator("main a[href*='position.xhtml']").click();
        find(page, "unit", "白水镇");
        page.locator("[id='moving:title']").fill("干事（示例）");
        press(page, "move");
        said(page, "示例某人已调动");
        assertThat(page.locator("main")).containsText("白水镇");
        press(page, "disable");
        said(page, "示例某人已停用");
        page.navigate(at("/organization/people.xhtml?text=web-ren"));
        assertThat(page.locator(".m-empty")).containsText("没有符合条件的人员");
        page.navigate(at("/organization/people.xhtml?disabled=true&text=web-ren"));
        page.locator("main a[href*='person.xhtml?']").click();
        press(page, "enable");
        said(page, "示例某人已恢复启用");
    }

    @Test
    void whoComesSecondIsTold() {
        Page first = admin("people");
        first.navigate(at("/organization/people.xhtml?text=baishui-fenguan"));
        first.locator("main a[href*='person.xhtml?']").click();
        Page second = anotherPage();
        signIn(second, "xitong");
        second.navigate(first.url());
        fill(first, "name", "白水镇分管领导新");
        press(first, "save");
        said(first, "已保存：白水镇分管领导新。");
        fill(second, "name", "白水镇分管领导另");
        press(second, "save");
        assertThat(second.locator("#messages")).containsText("修改并保存了此内容");
        assertThat(first.locator(".m-facts")).containsText("曾用名");
    }

    private Page admin(String what) {
        Page page = page();
        signIn(page, "xitong");
        page.navigate(at("/organization/" + what + ".xhtml"));
        return page;
    }

    private static void select(Page page, String field, String label) {
        page.locator("[id$=':" + field + "']").click();
        page.locator("[id$=':" + field + "_panel'] li").filter(with(label)).first().click();
    }

    private static void find(Page page, String field, String text) {
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
