package cn.minsheng.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The security administrator and those whose accounts and roles are kept. */
class AccountsBrowserIT extends BrowserTest {

    private static final Pattern ONE_TIME = Pattern.compile("[a-z0-9]{4}(-[a-z0-9]{4}){3}");

    @Test
    void aOneTimePasswordIsChangedAtTheFirstSignIn() {
        Page admin = page();
        signIn(admin, "anquan");
        open(admin, "changle-fenguan");
        admin.locator("[id$=':reset']").click();
        var shown = ONE_TIME.matcher(admin.locator("#messages .m-message-quiet").innerText());
        org.assertj.core.api.Assertions.assertThat(shown.find()).isTrue();

        Page person = anotherPage();
        enter(person, "changle-fenguan", shown.group());
        assertThat(person).hasURL(Pattern.compile(".*/security/password\\.xhtml.*"));
        person.navigate(at("/inbox/inbox.xhtml"));
        assertThat(person).hasURL(Pattern.compile(".*/security/password\\.xhtml.*"));

        change(person, shown.group(), "kurz");
        assertThat(person.locator("[id$=':chosenError']")).isVisible();
        change(person, shown.group(), "Ein-Langes-Passwort-7");
        assertThat(person.locator("#messages .m-message-quiet")).isVisible();
        person.navigate(at("/inbox/inbox.xhtml"));
        assertThat(person.locator("h1")).hasText("待办");
    }

    @Test
    void anotherCountysPeopleAreNotTheirs() {
        Page admin = page();
        signIn(admin, "anquan");
        admin.navigate(at("/security/accounts.xhtml?text=xy-jiaoti-jingban"));
        assertThat(admin.locator("tbody tr")).hasCount(0);
        assertThat(admin.locator(".m-empty")).isVisible();
    }

    @Test
    void allOfTheRegionAreListedWithTheirRoles() {
        Page admin = page();
        signIn(admin, "anquan");
        admin.navigate(at("/security/accounts.xhtml"));
        assertThat(admin.locator("tbody tr")).hasCount(50);
        Locator line =
                admin.locator("tbody tr")
                        .filter(new Locator.FilterOptions().setHasText("baishui-lianluo"));
        assertThat(line).containsText("联络员");
        assertThat(line).containsText("已开通");
        admin.locator(".m-pager a").last().click();
        assertThat(admin.locator("tbody tr").first()).isVisible();
        assertThat(line).hasCount(0);
        assertThat(admin.locator("tbody")).not().containsText("xy-jiaoti");
    }

    @Test
    void nobodyGrantsARoleToThemself() {
        Page admin = page();
        signIn(admin, "anquan");
        open(admin, "anquan");
        admin.locator("[id$=':grant']").first().click();
        assertThat(admin.locator("#messages")).containsText("不能给自己授予角色");
    }

    @Test
    void whoIsNotTheSecurityAdministratorFindsNoSuchPage() {
        Page admin = page();
        signIn(admin, "xitong");
        int status = admin.navigate(at("/security/accounts.xhtml")).status();
        org.assertj.core.api.Assertions.assertThat(status).isIn(403, 404);
        assertThat(admin.locator("nav a[href*='security/accounts']")).hasCount(0);
    }

    @Test
    void theSessionsOfAnAccountEndAtOnceEverywhere() {
        Page person = page();
        signIn(person, "baishui-fenguan");
        Page admin = anotherPage();
        signIn(admin, "anquan");
        open(admin, "baishui-fenguan");
        admin.locator("[id$=':end']").click();
        assertThat(admin.locator("#messages .m-message-quiet")).isVisible();
        person.navigate(at("/inbox/inbox.xhtml"));
        assertThat(person).hasURL(Pattern.compile(".*/login\\.xhtml.*"));
    }

    private void open(Page admin, String login) {
        admin.navigate(at("/security/accounts.xhtml?text=" + login));
        admin.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(login))
                .locator("a")
                .first()
                .click();
    }

    private void enter(Page page, String login, String password) {
        page.navigate(at("/login.xhtml"));
        page.locator("[autocomplete=username]").fill(login);
        page.locator("[autocomplete=current-password]").fill(password);
        page.locator("[autocomplete=current-password]").press("Enter");
        page.waitForURL(Pattern.compile(".*(?<!login)\\.xhtml.*"));
    }

    private static void change(Page page, String current, String chosen) {
        page.locator("[id$=':current']").fill(current);
        page.locator("[id$=':chosen']").fill(chosen);
        page.locator("[id$=':again']").fill(chosen);
        page.locator("[id$=':again']").press("Enter");
    }
}
