package cn.minsheng.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What holds for every page of the permission table, whoever may open it: it fits a phone, says
 * everything in English when asked to, names all its inputs, and breaks no rule of the content
 * security policy.
 */
class EveryPageBrowserIT extends BrowserTest {

    private static final List<String> PEOPLE =
            List.of("zhuanban-zi", "jiaoti-lianluo", "xitong", "anquan", "shenji", "ducha-zi");

    /** Pages that want to know of what, and the pages whose links lead to them. */
    private static final Map<String, List<String>> OF_SOMETHING =
            Map.of(
                    "/organization/region.xhtml", List.of("/organization/units.xhtml"),
                    "/organization/unit.xhtml", List.of("/organization/units.xhtml"),
                    "/organization/person.xhtml", List.of("/organization/people.xhtml"),
                    "/organization/position.xhtml",
                            List.of("/organization/people.xhtml", "/organization/person.xhtml"));

    /** Has tests of its own, which raise the problem that it wants. */
    private static final String PROBLEM = "/escalation/problem.xhtml";

    private static final String TOO_WIDE =
            "document.documentElement.scrollWidth > document.documentElement.clientWidth";

    private static final String NAMELESS =
            """
            [...document.querySelectorAll('main input:not([type=hidden]), main select, main textarea, main button')]
              .filter(one => one.offsetParent !== null && !one.closest('[aria-hidden=true]'))
              .filter(one => ![one.getAttribute('aria-label'), one.getAttribute('aria-labelledby'), one.title,
                one.tagName === 'BUTTON' ? one.textContent : '', ...[...one.labels || []].map(label => label.textContent)]
                .some(name => name && name.trim()))
              .map(one => one.outerHTML.slice(0, 120))
            """;

    private static final String CHINESE =
            """
            [...document.querySelectorAll('h1, h2, th, label, .m-nav li, .m-tabs a, .m-empty p, .m-field-help, '
                + '.m-notice, main button, .m-actions a, .m-foot')]
              .filter(one => !one.closest('[data-data], .m-case-head, dialog:not([open])%s'))
              .map(one => one.textContent.trim()).filter(text => /\\p{Script=Han}/u.test(text))
            """;

    private final List<String> complaints = new ArrayList<>();

    @Test
    void everyPageFitsAPhoneSpeaksEnglishAndNamesItsInputs() throws IOException {
        Set<String> left = pages();
        for (String person : PEOPLE) {
            if (!left.isEmpty()) {
                Page page = anotherPage();
                signIn(page, person);
                page.onConsoleMessage(this::listen);
                page.setViewportSize(390, 844);
                page.context()
                        .addCookies(
                                List.of(
                                        new Cookie("minsheng-language", "en")
                                                .setUrl(at("/index.xhtml"))));
                left.removeIf(path -> visited(page, path));
            }
        }
        assertThat(left).as("pages that nobody of " + PEOPLE + " could open").isEmpty();
        assertThat(complaints).isEmpty();
    }

    private boolean visited(Page page, String path) {
        List<String> way = new ArrayList<>(OF_SOMETHING.getOrDefault(path, List.of(path)));
        String first = way.remove(0);
        Response answer = page.navigate(at(first));
        if (answer.status() == 403) {
            return false;
        }
        if (OF_SOMETHING.containsKey(path)) {
            way.add(path);
        }
        for (String next : way) {
            String link = "main a[href*='" + next + "?']";
            answer = page.navigate(at(page.locator(link).first().getAttribute("href")));
        }
        check(page, path, answer.status());
        return true;
    }

    private void check(Page page, String path, int status) {
        if (status != 200) {
            complaints.add(path + " answers " + status);
        }
        if ((boolean) page.evaluate(TOO_WIDE)) {
            complaints.add(path + " is wider than a phone");
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        String ground = "getComputedStyle(document.body).backgroundColor";
        if (!page.evaluate(ground).equals("rgb(20, 27, 36)")) {
            complaints.add(path + " is not dark: " + page.evaluate(ground));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        list(page, NAMELESS).forEach(one -> complaints.add(path + " has a nameless " + one));
        // What a page is about is its heading.
        String data = OF_SOMETHING.containsKey(path) ? ", h1" : "";
        list(page, CHINESE.formatted(data))
                .forEach(one -> complaints.add(path + " says in English: " + one));
    }

    private void listen(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            complaints.add(message.location() + " " + message.text());
        }
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Page page, String script) {
        return (List<String>) page.evaluate(script);
    }

    private static Set<String> pages() throws IOException {
        Path table = Path.of("src/main/resources/permissions.csv");
        Set<String> pages = new TreeSet<>();
        Files.readAllLines(table).stream()
                .filter(line -> line.startsWith("page:"))
                .map(line -> line.substring("page:".length(), line.indexOf(';')))
                .forEach(pages::add);
        pages.remove(PROBLEM);
        return pages;
    }
}
