package cn.minsheng.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import cn.minsheng.harness.TestDatabase;
import cn.minsheng.run.LocalDatabase;
import cn.minsheng.run.SampleAccounts;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Sessions end when they should, and whoever comes back goes on where they were. */
class SessionsBrowserIT extends BrowserTest {

    private static final String LOGIN = "baishui-fenguan";
    private static final Pattern SIGN_IN = Pattern.compile(".*/login\\.xhtml.*");

    @Test
    void aSignInPageLeftOpenOvernightStillSignsIn() {
        page().navigate(
                        at(
                                "/login.xhtml?from=%2Fhelp.xhtml%3Fpart%3Dclock%26text%3D%25E6%2595%2599"));
        forgetTheSession(page());
        enter(page());
        assertThat(page()).hasURL(at("/help.xhtml?part=clock&text=%E6%95%99"));
    }

    @Test
    void afterTheSessionAClickLeadsToTheSignInAndBack() {
        Page page = page();
        signIn(page, LOGIN);
        page.navigate(at("/security/password.xhtml?part=everywhere"));
        endSessions();
        page.locator("[id$='everywhere:end']").click();
        assertThat(page).hasURL(SIGN_IN);
        assertThat(page.locator("[role=status].m-message")).containsText("登录已失效");
        enter(page);
        assertThat(page).hasURL(at("/security/password.xhtml?part=everywhere"));
    }

    @Test
    void soDoesAClickThatChangesPartOfAPage() {
        Page page = page();
        signIn(page, "anquan");
        page.navigate(at("/security/accounts.xhtml?text=" + LOGIN));
        page.locator("tbody a").first().click();
        String before = page.url();
        page.locator("[id$=':end']").waitFor();
        page.context().clearCookies();
        page.locator("[id$=':end']").click();
        assertThat(page).hasURL(SIGN_IN);
        fill(page, "anquan");
        assertThat(page).hasURL(before);
    }

    @Test
    void whoIsDisabledIsOutAtTheNextClick() throws SQLException {
        Page page = page();
        signIn(page, LOGIN);
        try {
            active(false);
            page.navigate(at("/inbox/inbox.xhtml"));
            assertThat(page).hasURL(SIGN_IN);
            fill(page, LOGIN);
            assertThat(page.locator(".m-message-error")).hasText("用户名或密码不正确。");
        } finally {
            active(true);
        }
    }

    @Test
    void signingOutEverywhereEndsTheOtherBrowserToo() {
        signIn(page(), LOGIN);
        Page other = anotherPage();
        signIn(other, LOGIN);
        page().navigate(at("/security/password.xhtml"));
        page().locator("[id$='everywhere:end']").click();
        assertThat(page()).hasURL(SIGN_IN);
        other.navigate(at("/index.xhtml"));
        assertThat(other).hasURL(SIGN_IN);
    }

    @Test
    void aSessionThatWasThereBeforeSigningInIsWorthNothing() {
        Page page = page();
        page.navigate(at("/login.xhtml"));
        String before = session(page);
        enter(page);
        page.locator(".m-me-name").waitFor();
        String after = session(page);
        Assertions.assertThat(after).isNotEqualTo(before);
        Page thief = anotherPage();
        thief.context()
                .addCookies(List.of(new Cookie("JSESSIONID", before).setUrl(at("/index.xhtml"))));
        thief.navigate(at("/index.xhtml"));
        assertThat(thief).hasURL(SIGN_IN);
    }

    @Test
    void aPageOfWhoeverSatThereBeforeDoesNothingForTheNext() {
        Page page = page();
        signIn(page, "anquan");
        page.navigate(at("/security/accounts.xhtml?text=" + LOGIN));
        page.locator("tbody a").first().click();
        page.locator("[id$=':end']").waitFor();
        Page next = page.context().newPage();
        signIn(next, LOGIN);
        page.locator("[id$=':end']").click();
        page.waitForLoadState();
        assertThat(page.locator(".m-message-quiet")).hasCount(0);
        next.navigate(at("/inbox/inbox.xhtml"));
        assertThat(next.locator("h1")).hasText("待办");
    }

    private void enter(Page page) {
        fill(page, LOGIN);
    }

    private static void fill(Page page, String login) {
        page.locator("[autocomplete=username]").fill(login);
        page.locator("[autocomplete=current-password]").fill(SampleAccounts.PASSWORD);
        page.locator("[autocomplete=current-password]").press("Enter");
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** As if the server had forgotten it. */
    private static void forgetTheSession(Page page) {
        page.context().clearCookies();
    }

    /** As the security administrator would. */
    private void endSessions() {
        sql("update account set session_round = session_round + 1 where login = ?");
    }

    private void active(boolean active) throws SQLException {
        sql("update person set active = " + active + " where code = ?");
    }

    private static void sql(String text) {
        try (Connection connection = TestDatabase.connect(LocalDatabase.OWNER);
                PreparedStatement sql = connection.prepareStatement(text)) {
            sql.setString(1, LOGIN);
            sql.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
