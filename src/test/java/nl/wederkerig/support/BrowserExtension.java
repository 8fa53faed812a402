package nl.wederkerig.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** One browser for all tests of this virtual machine, which ends with it; a new and empty context for each test. */
public final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterTestExecutionCallback {

    private static final Namespace HERE = Namespace.create(BrowserExtension.class);
    private static final List<Class<?>> GIVEN = List.of(Browser.class, BrowserContext.class, Page.class, Screens.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium found");
        }
        if (Boolean.parseBoolean(System.getenv("WEDERKERIG_REQUIRE_BROWSER"))) {
            throw new IllegalStateException("No Chromium found, and WEDERKERIG_REQUIRE_BROWSER is true");
        }
        test.getRoot().getStore(HERE).getOrComputeIfAbsent("notice", key -> {
            System.err.println("\n*** NO CHROMIUM FOUND: THE BROWSER TESTS ARE SKIPPED. Install Chromium, or name one with "
                    + "WEDERKERIG_CHROMIUM. ***\n");
            return true;
        });
        return ConditionEvaluationResult.disabled("No Chromium found");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        Class<?> type = parameter.getParameter().getType();
        if (type == Browser.class) {
            return OwnBrowser.INSTANCE;
        }
        if (type == Screens.class) {
            return test.getStore(HERE).getOrComputeIfAbsent(Screens.class, key -> new Screens(OwnBrowser.INSTANCE, address(test)));
        }
        return type == Page.class ? page(test) : context(test);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        OwnPage open = test.getStore(HERE).get(Page.class, OwnPage.class);
        Screens screens = test.getStore(HERE).get(Screens.class, Screens.class);
        String name = test.getRequiredTestClass().getSimpleName() + "." + test.getRequiredTestMethod().getName();
        if (open != null && test.getExecutionException().isPresent()) {
            portrait(open.page, name);
        }
        if (screens != null && test.getExecutionException().isPresent()) {
            screens.pages().forEach((who, page) -> portrait(page, name + "-" + who));
        }
    }

    private static void portrait(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "browser", name + ".png")));
    }

    private static Page page(ExtensionContext test) {
        return test.getStore(HERE)
                .getOrComputeIfAbsent(Page.class, key -> new OwnPage(context(test).newPage()), OwnPage.class).page;
    }

    private static BrowserContext context(ExtensionContext test) {
        return test.getStore(HERE).getOrComputeIfAbsent(BrowserContext.class, key -> new OwnContext(newContext(OwnBrowser.INSTANCE, address(test))),
                OwnContext.class).context;
    }

    static BrowserContext newContext(Browser browser, String address) {
        return browser.newContext(
                new Browser.NewContextOptions().setBaseURL(address).setLocale("nl-NL").setTimezoneId("Europe/Amsterdam"));
    }

    private static String address(ExtensionContext test) {
        return "http://localhost:"
                + SpringExtension.getApplicationContext(test).getEnvironment().getRequiredProperty("local.server.port");
    }

    private record OwnPage(Page page) {
    }

    private record OwnContext(BrowserContext context) implements Store.CloseableResource {

        @Override
        public void close() {
            context.close();
        }
    }

    private static final class OwnBrowser {

        private static final Browser INSTANCE = launch();

        private static Browser launch() {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright.chromium().launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Chromium.find().orElseThrow())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic",
                            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        }
    }
}
