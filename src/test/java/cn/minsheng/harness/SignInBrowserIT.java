package cn.minsheng.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.run.SampleAccounts;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever is not signed in can sign in. */
class SignInBrowserIT extends BrowserTest {

    @Test
    void whoeverOpensAPageSignsInAndGetsIt() {
        page().navigate(at("/help.xhtml?part=clock"));
        assertThat(page()).hasURL(Pattern.compile(".*/login\\.xhtml\\?from=.*"));
        page().locator("[autocomplete=username]").fill("jiaoti-jingban");
        page().locator("[autocomplete=current-password]").fill(SampleAccounts.PASSWORD);
        page().locator("[autocomplete=current-password]").press("Enter");
        assertThat(page()).hasURL(at("/help.xhtml?part=clock"));
        assertThat(page().locator(".m-me-name")).hasText("经办人甲");
    }

    @Test
    void aWrongPasswordLeadsNowhere() {
        page().navigate(at("/login.xhtml"));
        page().locator("[autocomplete=username]").fill("jiaoti-jingban2");
        page().locator("[autocomplete=current-password]").fill("nothing of the kind");
        page().locator("[autocomplete=current-password]").press("Enter");
        assertThat(page().locator(".m-message-error")).hasText("用户名或密码不正确。");
        page().navigate(at("/index.xhtml"));
        assertThat(page()).hasURL(at("/login.xhtml"));
    }

    @Test
    void signedOutOneCannotGoBack() {
        signIn(page(), "jiaoti-fenguan");
        page().locator(".m-me summary").click();
        page().locator(".m-me .pi-sign-out").click();
        assertThat(page()).hasURL(at("/login.xhtml"));
        page().goBack();
        assertThat(page()).hasURL(at("/login.xhtml"));
    }

    @Test
    void thePageAsksForNameAndPassword() {
        page().navigate(at("/login.xhtml"));
        assertThat(page().locator("[autocomplete=username]")).isVisible();
        assertThat(page().locator("[autocomplete=current-password]")).isVisible();
    }
}
