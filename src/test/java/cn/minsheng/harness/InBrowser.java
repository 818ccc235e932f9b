package cn.minsheng.harness;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * One browser for the whole run, one window a test. This machine's Chromium if it has one, else
 * Playwright's own; where neither can run, the test fails.
 */
class InBrowser implements BeforeEachCallback, AfterEachCallback {

    /** Milliseconds that a page has to show what it should, on a machine that does much else. */
    private static final int PATIENCE = 20_000;

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final List<Page> pages = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private Browser browser;

    Page page() {
        return pages.getFirst();
    }

    Page another() {
        BrowserContext context =
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai")
                                .setViewportSize(1280, 900));
        Page page = context.newPage();
        page.onPageError(faults::add);
        pages.add(page);
        return page;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        browser =
                context.getRoot()
                        .getStore(ExtensionContext.Namespace.create(InBrowser.class))
                        .getOrComputeIfAbsent(Running.class)
                        .browser;
        another();
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (context.getExecutionException().isPresent()) {
            String name =
                    context.getRequiredTestClass().getSimpleName()
                            + "."
                            + context.getRequiredTestMethod().getName();
            for (int i = 0; i < pages.size(); i++) {
                pages.get(i)
                        .screenshot(
                                new Page.ScreenshotOptions()
                                        .setFullPage(true)
                                        .setPath(PICTURES.resolve(name + "-" + (i + 1) + ".png")));
            }
        }
        pages.forEach(page -> page.context().close());
        if (!faults.isEmpty()) {
            throw new AssertionError("Scripts failed: " + faults);
        }
    }

    /** Playwright and its browser, closed at the end of the run. */
    static class Running implements AutoCloseable {

        private final Playwright playwright;
        private final Browser browser;

        Running() {
            Optional<Path> installed =
                    Stream.of("chromium", "chromium-browser", "google-chrome")
                            .map(name -> Path.of("/usr/bin", name))
                            .filter(Files::isExecutable)
                            .findFirst();
            Map<String, String> download =
                    installed.isPresent()
                            ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
                            : Map.of();
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(download));
            BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(FLAGS);
            installed.ifPresent(options::setExecutablePath);
            browser = playwright.chromium().launch(options);
        }

        @Override
        public void close() {
            playwright.close();
        }
    }
}
