package cn.minsheng.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page never sends by itself, sent all the same. */
class TamperingBrowserIT extends BrowserTest {

    @Test
    void theButtonsOfOnePersonsPageReachNoOtherPerson() {
        Page admin = page();
        signIn(admin, "anquan");
        open(admin, "baishui-fenguan");
        String own = admin.url();
        Page victim = anotherPage();
        signIn(victim, "shenji");
        open(admin, "shenji");
        String others = admin.url().replaceFirst(".*person=", "");
        admin.navigate(own);
        admin.evaluate(
                "id => { const more = document.createElement('input');"
                        + " more.type = 'hidden'; more.name = 'person'; more.value = id;"
                        + " document.querySelector(\"[id='account']\").append(more); }",
                others);
        admin.locator("[id$=':end']").click();
        assertThat(admin.locator("#messages .m-message-quiet")).isVisible();
        assertThat(admin).hasURL(own);
        victim.navigate(at("/index.xhtml"));
        assertThat(victim.locator(".m-me-name")).isVisible();
    }

    // Addresses that nobody was given, and what they answer
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            zhuanban-zi | 404 | /escalation/problem.xhtml?id=abc /escalation/problem.xhtml
            zhuanban-zi | 404 | /escalation/problem.xhtml?id=99999999999999999999 /escalation/raise.xhtml?draft=99999
            zhuanban-zi | 404 | /escalation/diagram?id=x /files/9223372036854775807 /files/x
            zhuanban-zi | 200 | /escalation/problems.xhtml?text=%00 /escalation/problems.xhtml?from=2147483647&stage=NONE&unit=x
            zhuanban-zi | 200 | /clock/breaches.xhtml?from=-999999999-01-01 /clock/breaches.xlsx?from=-999999999-01-01
            zhuanban-zi | 403 | /security/accounts.xhtml /audit/audit.xhtml /audit/export /calendar/calendar.xhtml
            anquan      | 200 | /security/accounts.xhtml?text=%00
            anquan      | 404 | /security/accounts.xhtml?person=abc
            anquan      | 403 | /escalation/problem.xhtml?id=1 /escalation/problems.xhtml /escalation/diagram?id=1
            shenji      | 200 | /audit/audit.xhtml?text=%00&object=%00 /audit/audit.xhtml?from=-999999999-01-01
            anquan      | 404 | /security/accounts.xhtml?from=abc
            xitong      | 404 | /organization/duty.xhtml?unit=abc /organization/duty.xhtml?unit=99999
            xitong      | 404 | /organization/unit.xhtml?id=x /organization/unit.xhtml?id=99999
            xitong      | 404 | /organization/person.xhtml?id=99999 /organization/people.xhtml?from=abc
            xitong      | 404 | /organization/position.xhtml /organization/position.xhtml?id=99999
            xitong      | 404 | /organization/region.xhtml?region=430624 /organization/region.xhtml?region=x
            xitong      | 200 | /organization/people.xhtml?text=%00&from=-5 /organization/units.xhtml?text=%25
            xitong      | 403 | /escalation/problem.xhtml?id=1 /clock/breaches.xhtml /security/accounts.xhtml
            """)
    void addressesThatNobodyWasGiven(String login, int status, String paths) {
        signIn(page(), login);
        for (String path : paths.split(" ")) {
            Assertions.assertThat(page().request().get(at(path)).status())
                    .as(path)
                    .isEqualTo(status);
        }
    }

    @Test
    void aZeroCharacterInALoginIsAWrongLogin() {
        page().navigate(at("/login.xhtml"));
        page().locator("[autocomplete=current-password]").fill("x");
        page().evaluate("document.querySelector('[autocomplete=username]').value = 'a\\0b'");
        page().locator("[autocomplete=current-password]").press("Enter");
        assertThat(page().locator(".m-message-error")).hasText("用户名或密码不正确。");
    }

    @Test
    void whoIsNotSignedInIsToldSoWhereThereIsNoPageToGoOnTo() {
        for (String path : new String[] {"/files/1", "/clock/breaches.xlsx", "/audit/export"}) {
            Assertions.assertThat(page().navigate(at(path)).status()).as(path).isEqualTo(401);
            assertThat(page().locator("h1")).hasText("请先登录");
        }
    }

    @Test
    void strangersBringNoFiles() {
        APIResponse answer =
                page().request()
                        .post(
                                at("/login.xhtml"),
                                RequestOptions.create()
                                        .setMultipart(FormData.create().set("a", "b")));
        Assertions.assertThat(answer.status()).isEqualTo(415);
    }

    private void open(Page admin, String login) {
        admin.navigate(at("/security/accounts.xhtml?text=" + login));
        admin.locator("tbody a").first().click();
        assertThat(admin).hasURL(Pattern.compile(".*person=\\d+"));
    }
}
