package cn.minsheng.harness;

import cn.minsheng.run.SampleAccounts;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test that uses the application in a browser, as a person would. Its class is named {@code
 * …BrowserIT}. A test that fails leaves a picture in target/screenshots.
 */
@RunAsClient
@ArquillianTest
public abstract class BrowserTest {

    @RegisterExtension final InBrowser browser = new InBrowser();

    @ArquillianResource private URL deployed;

    /** Every test begins on the same morning, whenever the one before it ended. */
    @BeforeEach
    void onAMondayMorning() {
        moveTimeTo(MovableClock.START);
    }

    /** A page of its own for each test, with no session. */
    protected Page page() {
        return browser.page();
    }

    /** Another person's page, beside the first one's. */
    protected Page anotherPage() {
        return browser.another();
    }

    /** Signs a sample user in, and shows the first page. */
    protected void signIn(Page page, String login) {
        page.navigate(at("/login.xhtml"));
        page.locator("[autocomplete=username]").fill(login);
        page.locator("[autocomplete=current-password]").fill(SampleAccounts.PASSWORD);
        page.locator("[autocomplete=current-password]").press("Enter");
        page.locator(".m-me-name").waitFor();
    }

    /** The address of a page of the application, {@code /login.xhtml}. */
    protected String at(String path) {
        // The server says its machine's own name.
        return "http://127.0.0.1:" + deployed.getPort() + path;
    }

    /** Moves the server's clock, and returns when all that is due by then is done. */
    protected void moveTimeTo(Instant then) {
        String to = URLEncoder.encode(then.toString(), StandardCharsets.UTF_8);
        HttpRequest move =
                HttpRequest.newBuilder(URI.create(at("/test-only/time?to=" + to)))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build();
        ask(move);
    }

    /** The server's time. */
    protected Instant now() {
        return Instant.parse(
                ask(HttpRequest.newBuilder(URI.create(at("/test-only/time"))).build()));
    }

    private static String ask(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
