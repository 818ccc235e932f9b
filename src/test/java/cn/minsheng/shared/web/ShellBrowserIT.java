package cn.minsheng.shared.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every page has around its matter. */
class ShellBrowserIT extends BrowserTest {

    @BeforeEach
    void signIn() {
        signIn(page(), "jiaoti-jingban");
    }

    @Test
    void darkStaysDarkOnTheNextPage() {
        page().locator(".m-top-looks [data-toggle-theme]").click();
        assertThat(page().locator("html")).hasAttribute("data-theme", "dark");
        page().navigate(at("/help.xhtml"));
        assertThat(page().locator("html")).hasAttribute("data-theme", "dark");
        assertThat(page().locator("body")).hasCSS("background-color", "rgb(20, 27, 36)");
    }

    @Test
    void englishStaysEnglishAndLeadsBackToChinese() {
        page().locator(".m-top-looks [data-choose=language]").click();
        assertThat(page().locator("h1")).hasText("Home");
        page().navigate(at("/help.xhtml"));
        assertThat(page().locator("h1")).hasText("Help");
        page().locator(".m-top-looks [data-choose=language]").click();
        assertThat(page().locator("h1")).hasText("使用帮助");
    }

    @Test
    void keysSearchAndShowThemselves() {
        page().keyboard().press("/");
        assertThat(page().locator("#search")).isFocused();
        page().locator("main").focus();
        page().keyboard().press("?");
        assertThat(page().getByRole(AriaRole.DIALOG)).isVisible();
        page().keyboard().press("Escape");
        assertThat(page().getByRole(AriaRole.DIALOG)).isHidden();
    }

    @Test
    void onAPhoneTheNavigationIsADrawer() {
        page().setViewportSize(390, 844);
        assertThat(page().locator("#nav")).isHidden();
        page().locator(".m-drawer-button").click();
        page().locator("#nav a[href*=inbox]").click();
        assertThat(page()).hasURL(Pattern.compile(".*/inbox/inbox\\.xhtml"));
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndOnTopAndKeepsWhatWasTyped() {
        page().navigate(at("/escalation/raise.xhtml"));
        page().locator("[id='form:description']").fill("电梯已到货。");
        page().locator("[id='form:raise']").click();
        assertThat(page().locator("#messages li")).hasCount(2);
        assertThat(page().locator("[id='form:titleError']")).hasText("请填写此项");
        assertThat(page().locator("[id='form:description']")).hasValue("电梯已到货。");
        page().locator("#messages li a").first().click();
        assertThat(page().locator("[id='form:title']")).isFocused();
    }

    @Test
    void leavingWhatWasTypedIsAskedAbout() {
        List<String> asked = new ArrayList<>();
        page().onDialog(dialog -> answer(dialog, asked));
        page().navigate(at("/security/password.xhtml"));
        page().locator("[autocomplete=current-password]").pressSequentially("x");
        page().locator("#nav a[href*=inbox]").click();
        org.assertj.core.api.Assertions.assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void aPageThatIsNotThereSaysSo() {
        Page page = page();
        org.assertj.core.api.Assertions.assertThat(
                        page.navigate(at("/escalation/problem.xhtml?id=999999")).status())
                .isEqualTo(404);
        assertThat(page.locator("h1")).hasText("没有找到这个页面");
    }

    private static void answer(Dialog dialog, List<String> asked) {
        asked.add(dialog.type());
        dialog.dismiss();
    }
}
