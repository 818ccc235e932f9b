package cn.minsheng.escalation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.minsheng.harness.BrowserTest;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;

/** What people do to problems, said in their words and done by clicks and keys. */
abstract class ProblemsInBrowser extends BrowserTest {

    private final Map<String, Page> people = new HashMap<>();
    private String problem;

    /** The window of a sample user, signed in. */
    Page as(String login) {
        return people.computeIfAbsent(
                login,
                name -> {
                    Page page = people.isEmpty() ? page() : anotherPage();
                    signIn(page, name);
                    return page;
                });
    }

    void raise(String login, String title, String leadUnit, String urgency) {
        Page page = as(login);
        page.navigate(at("/escalation/raise.xhtml"));
        fill(page, "title", title);
        fill(page, "description", "现状、卡在哪里、希望怎样解决。");
        find(page, "unit", leadUnit);
        choose(page, "urgency", urgency);
        press(page, "raise");
        page.waitForURL("**/escalation/problem.xhtml?id=*");
        problem = page.url();
    }

    /** The page of the problem raised last, opened by somebody. */
    Page openAs(String login) {
        Page page = as(login);
        page.navigate(problem);
        return page;
    }

    void accept(String login, String solver) {
        Page page = openAs(login);
        choose(page, "position", solver);
        act(page, "accept");
    }

    void offer(String login, String measure, String responsible, String day) {
        Page page = openAs(login);
        fill(page, "words", measure);
        choose(page, "position", responsible);
        fill(page, "date_input", day);
        page.keyboard().press("Tab");
        act(page, "offer");
    }

    /** An act that needs a word at most. */
    void act(String login, String button, String words) {
        Page page = openAs(login);
        if (words != null) {
            fill(page, "words", words);
        }
        act(page, button);
    }

    /** Presses a button and waits until the page says that it went well. */
    static void act(Page page, String button) {
        press(page, button);
        assertThat(page.locator("#messages .m-message-quiet")).isVisible();
        assertThat(page.locator("#messages")).not().containsText("???");
    }

    static void press(Page page, String button) {
        field(page, button).click();
    }

    static void fill(Page page, String field, String text) {
        field(page, field).fill(text);
    }

    /** As people do: whoever clicked while the list was still moving into its place looks again. */
    static void choose(Page page, String field, String text) {
        Locator chosen = page.locator("[id$=':" + field + "_label']");
        for (int attempt = 0; attempt < 3 && !chosen.innerText().contains(text); attempt++) {
            field(page, field).click();
            page.locator("[id$=':" + field + "_panel'] li")
                    .filter(new Locator.FilterOptions().setHasText(text))
                    .first()
                    .click();
        }
        assertThat(chosen).containsText(text);
    }

    static void find(Page page, String field, String text) {
        // Chinese comes from an input method, of which the page sees no key; so one key more.
        field(page, field + "_input").fill(text + " ");
        field(page, field + "_input").press("Backspace");
        page.locator("[id$=':" + field + "_panel'] [data-item-value]")
                .filter(new Locator.FilterOptions().setHasText(text))
                .first()
                .click();
    }

    static Locator field(Page page, String id) {
        return page.locator("[id$=':" + id + "']");
    }

    static void expectState(Page page, String state) {
        assertThat(page.locator(".m-case-head .m-state")).hasText(state);
    }
}
