package cn.minsheng.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Auditors read the record; nobody else does. */
class AuditBrowserIT extends BrowserTest {

    @Test
    void anAuditorFindsAnEntryAndWhatChanged() {
        signIn(page(), "shenji");
        page().navigate(at("/audit/audit.xhtml?action=SIGNED_IN&text=shenji"));
        assertThat(page().locator(".m-table tbody tr").first()).containsText("审计员子");
        page().locator(".m-table tbody tr a").first().click();
        assertThat(page()).hasURL(Pattern.compile(".*/audit/entry\\.xhtml\\?id=\\d+"));
        assertThat(page().locator(".m-facts")).containsText("127.0.0.1");
    }

    @Test
    void theChainIsVerifiedAndTheListExported() throws IOException {
        signIn(page(), "shenji");
        page().navigate(at("/audit/audit.xhtml?action=SIGNED_IN"));
        page().locator("button[id$=verify]").click();
        assertThat(page().locator("#verdict")).containsText("审计日志完整");
        assertThat(page()).hasURL(Pattern.compile(".*action=SIGNED_IN.*"));
        Download export =
                page().waitForDownload(() -> page().locator("a[download]").first().click());
        assertThat(Files.readAllBytes(export.path())).startsWith('P', 'K');
        assertThat(export.suggestedFilename()).endsWith(".xlsx");
    }

    @Test
    void aDayThatIsNoneIsRefusedInWords() {
        signIn(page(), "shenji");
        page().navigate(at("/audit/audit.xhtml?from=yesterday"));
        assertThat(page().locator(".m-message-error")).containsText("不是日期");
    }

    @Test
    void whatIsTypedIsShownAsText() {
        signIn(page(), "shenji");
        page().navigate(at("/audit/audit.xhtml?text=%3Cb%20id%3D%22evil%22%3E%22"));
        assertThat(page().locator("#evil")).hasCount(0);
        assertThat(page().locator("input[name=text]")).hasValue("<b id=\"evil\">\"");
    }

    @Test
    void nobodyElseOpensIt() {
        signIn(page(), "jiaoti-jingban");
        for (String path : new String[] {"audit.xhtml", "entry.xhtml?id=1", "export"}) {
            APIResponse answer = page().request().get(at("/audit/" + path));
            assertThat(answer.status()).as(path).isEqualTo(403);
        }
    }
}
