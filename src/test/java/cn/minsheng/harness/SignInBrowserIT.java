package cn.minsheng.harness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

/** Whoever is not signed in can sign in. */
class SignInBrowserIT extends BrowserTest {

    @Test
    void thePageAsksForNameAndPassword() {
        page().navigate(at("/login.xhtml"));
        assertThat(page().locator("[autocomplete=username]")).isVisible();
        assertThat(page().locator("[autocomplete=current-password]")).isVisible();
    }
}
