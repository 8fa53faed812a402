package nl.wederkerig.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.support.BrowserExtension;
import nl.wederkerig.support.PageChecks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fragments in a browser, under the content security policy of the application. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class StyleGuideBrowserTest {

    private static StyleGuide guide;

    @BeforeAll
    static void start() {
        guide = new StyleGuide();
    }

    @AfterAll
    static void stop() {
        guide.close();
    }

    private static Page open(Browser browser, String name, String language, List<String> complaints) {
        Page page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(guide.url(name, language));
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "list", "form", "components"})
    void every_fragment_is_accessible_fits_and_breaks_no_policy(String name, Browser browser) {
        List<String> complaints = new ArrayList<>();
        try (Page page = open(browser, name, "nl", complaints)) {
            PageChecks.everyWidth(page, "styleguide-" + name);
            PageChecks.scheme(page, ColorScheme.DARK);
            PageChecks.everyWidth(page, "styleguide-" + name + "-dark");
            PageChecks.scheme(page, ColorScheme.LIGHT);
            page.setViewportSize(320, 640);
            PageChecks.fits(page);
            page.setViewportSize(794, 1123);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            PageChecks.screenshot(page, "styleguide-" + name + "-print");
            page.pdf(new Page.PdfOptions().setPath(Path.of("target", "screenshots", "styleguide-" + name + ".pdf")));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void no_message_is_missing_in_english(Browser browser) {
        for (String name : List.of("agreement", "list", "form", "components")) {
            try (Page page = open(browser, name, "en", new ArrayList<>())) {
                assertThat(page.content()).doesNotContain("??").contains("Main menu");
            }
        }
    }

    @Test
    void the_menu_opens_on_a_phone_without_javascript(Browser browser) {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setJavaScriptEnabled(false).setViewportSize(360, 640))) {
            page.navigate(guide.url("list", "nl"));
            assertThat(page.getByText("Mijn taken").locator("visible=true")).hasCount(0);
            assertThat(page.getByText("Afmelden").locator("visible=true")).hasCount(0);
            page.locator("summary").first().click();
            assertThat(page.getByText("Mijn taken").locator("visible=true")).hasCount(1);
            assertThat(page.getByText("Afmelden").locator("visible=true")).hasCount(1);
            PageChecks.screenshot(page, "styleguide-menu-360");
        }
    }

    @Test
    void tabs_are_one_row_on_a_phone_with_the_current_one_in_sight(Browser browser) {
        try (Page page = open(browser, "agreement", "nl", new ArrayList<>())) {
            page.setViewportSize(320, 640);
            page.reload();
            Locator tabs = page.locator(".wk-tabs a");
            assertThat(tabs.first().boundingBox().y).isEqualTo(tabs.last().boundingBox().y);
            assertThat(page.locator(".wk-tabs a[aria-current]").boundingBox().x).isBetween(0.0, 200.0);
            assertThat(tabs.last().boundingBox().x).isGreaterThan(320);
            tabs.last().focus();
            assertThat(tabs.last()).isInViewport();
        }
    }

    @Test
    void a_table_is_a_stop_for_the_keyboard_only_while_it_scrolls(Browser browser) {
        try (Page page = open(browser, "list", "nl", new ArrayList<>())) {
            page.setViewportSize(1600, 900);
            Locator stops = page.locator(".wk-table-scroll[tabindex]");
            assertThat(page.locator(".wk-table-scroll")).not().hasCount(0);
            assertThat(stops).hasCount(0);
            page.locator(".wk-table-scroll table").first().evaluate("table => { table.style.minInlineSize = '3000px'; }");
            assertThat(stops).hasCount(1);
        }
    }

    @Test
    void the_first_tab_stop_skips_to_the_content(Browser browser) {
        try (Page page = open(browser, "list", "nl", new ArrayList<>())) {
            page.keyboard().press("Tab");
            assertThat(page.getByText("Naar de inhoud")).isFocused();
            assertThat(page.getByText("Naar de inhoud")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(page.locator("main")).isFocused();
        }
    }

    @Test
    void a_process_diagram_shows_where_it_is_under_the_policy(Browser browser) {
        List<String> complaints = new ArrayList<>();
        try (Page page = open(browser, "diagram", "nl", complaints)) {
            assertThat(page.locator(".wk-diagram__current")).hasCount(1);
            assertThat(page.locator(".bjs-powered-by")).isVisible();
            PageChecks.everyWidth(page, "styleguide-diagram");
        }
        assertThat(complaints).isEmpty();
    }
}
