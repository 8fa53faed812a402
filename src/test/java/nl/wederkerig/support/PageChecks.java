package nl.wederkerig.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;

/** What every page of a browser test is held to: no accessibility faults, nothing wider than the window; and its portraits. */
public final class PageChecks {

    /** Desktop, tablet and phone, in CSS pixels. */
    public static final List<Integer> WIDTHS = List.of(1280, 768, 360);

    private static final int TELEPHONE = WIDTHS.get(WIDTHS.size() - 1);
    /** The narrowest that is used, and a desktop at 200 % (WCAG 2.2, 1.4.10 and 1.4.4). */
    private static final List<Integer> REFLOWED = List.of(320, 640);
    /** What may be another at another width; the rest is the same page. */
    private static final List<String> BY_LAYOUT = List.of("color-contrast", "target-size", "scrollable-region-focusable");
    private static final List<String> BY_COLOUR = List.of("color-contrast");

    private static final int HEIGHT = 900;
    private static final double PATIENCE = 120_000;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String AXE = axeSource();
    private static final String RUN_AXE = """
            rules => (async () => (await axe.run(document, { resultTypes: ['violations'], preload: false,
                    ...(rules.length ? { runOnly: { type: 'rule', values: rules } } : {}) })).violations.map(violation =>
                violation.id + ' (' + violation.impact + '): ' + violation.help + violation.nodes.map(node =>
                    '\\n    ' + node.target.join(' ') + '\\n      ' + node.html.slice(0, 200) + '\\n      '
                        + [...node.any, ...node.all].map(check => check.message).join('; ')).join('')))()
            """;
    /** Answers before it begins: another page is at it at the same time. */
    private static final String BEGIN_AXE =
            "() => { window.wkAxe = new Promise((done, failed) => setTimeout(() => (" + RUN_AXE.strip() + ")([]).then(done, failed))); }";
    private static final List<ColorScheme> SCHEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    /** The window for English of each browser that has one. */
    private static final Map<BrowserContext, Page> ENGLISH = new WeakHashMap<>();

    private PageChecks() {}

    /** Asserts that axe finds nothing on the page. */
    public static void axe(Page page) {
        axe(page, List.of());
    }

    private static void axe(Page page, List<String> rules) {
        carriesAxe(page);
        finds(page, RUN_AXE, rules);
    }

    /** As a function's text, not as a script element: the content security policy of the page stands. */
    private static void carriesAxe(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
    }

    @SuppressWarnings("unchecked")
    private static void finds(Page page, String axe, Object argument) {
        List<String> violations = (List<String>) page.evaluate(axe, argument);
        assertThat(violations).as("axe on %s at %d:%n%s", page.url(), page.viewportSize().width, String.join("\n\n", violations)).isEmpty();
    }

    /**
     * Holds the page, which is in Dutch, and the same page in English, to {@link #fits} and to all of axe at the three widths; and each to
     * 200 %. While one is light the other is dark, and both change with the width: so all of axe goes over each language at each width,
     * each scheme of colours at each width, and each language in each scheme. Both at the same time, on a processor each.
     */
    public static void everyWay(Page page) {
        Page english = ENGLISH.computeIfAbsent(page.context(), PageChecks::window);
        english.navigate(page.url().replaceAll("taal=nl$", "taal=en"));
        assertThat(english.locator("html").getAttribute("lang")).as(english.url()).isEqualTo("en");
        List<Page> both = List.of(page, english);
        both.forEach(PageChecks::carriesAxe);
        for (int at = 0; at < WIDTHS.size(); at++) {
            for (int language = 0; language < both.size(); language++) {
                both.get(language).setViewportSize(WIDTHS.get(at), HEIGHT);
                scheme(both.get(language), SCHEMES.get((at + language) % SCHEMES.size()));
                fits(both.get(language));
                both.get(language).evaluate(BEGIN_AXE);
            }
            both.forEach(each -> finds(each, "() => window.wkAxe", null));
            portrait(page, "", WIDTHS.get(at));
            portrait(english, "-en", WIDTHS.get(at));
        }
        both.forEach(PageChecks::reflows);
        scheme(page, ColorScheme.LIGHT);
    }

    private static Page window(BrowserContext context) {
        Page window = context.newPage();
        window.setDefaultNavigationTimeout(PATIENCE);
        return window;
    }

    private static void portrait(Page page, String language, int width) {
        if (Boolean.getBoolean("portraits")) {
            String name = page.url().replaceFirst("^\\w+://[^/]+/", "").replaceAll("\\W?taal=..$", "").replaceAll("[0-9a-f]{8}-[-0-9a-f]{27}", "x");
            screenshot(page, "alle/" + name.replaceAll("[^\\w]+", "_") + "-" + width + language);
        }
    }

    /** Asserts that the page does not scroll sideways. */
    public static void fits(Page page) {
        int over = (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as("pixels that %s is too wide at %d", page.url(), page.viewportSize().width).isZero();
    }

    /**
     * Holds the page to {@link #fits} and axe at the three widths, in both schemes of colours, and to 200 %; with portraits where
     * {@code -Dportraits=true} asks for them. Ends on a telephone, in light colours.
     */
    public static void everyWidth(Page page, String name) {
        portraits(page, WIDTHS, name);
        everyWidth(page);
    }

    /** As {@link #everyWidth(Page, String)}, without portraits. */
    public static void everyWidth(Page page) {
        WIDTHS.forEach(width -> {
            page.setViewportSize(width, HEIGHT);
            fits(page);
            axe(page, width.equals(WIDTHS.get(0)) ? List.of() : BY_LAYOUT);
        });
        reflowsAndDarkens(page);
    }

    /** As {@link #everyWidth}, with axe at the narrowest only. */
    public static void narrow(Page page, String name) {
        portraits(page, List.of(TELEPHONE), name);
        onTelephone(page);
    }

    /** As {@link #narrow}, without a portrait: for many pages that look alike. */
    public static void onTelephone(Page page) {
        page.setViewportSize(TELEPHONE, HEIGHT);
        fits(page);
        axe(page);
        reflowsAndDarkens(page);
    }

    private static void reflowsAndDarkens(Page page) {
        scheme(page, ColorScheme.DARK);
        axe(page, BY_COLOUR);
        scheme(page, ColorScheme.LIGHT);
        reflows(page);
        page.setViewportSize(TELEPHONE, HEIGHT);
    }

    private static void reflows(Page page) {
        REFLOWED.forEach(width -> {
            page.setViewportSize(width, HEIGHT);
            fits(page);
        });
    }

    /** Portraits of what is checked are for people to look at, and take a third of the time. */
    private static void portraits(Page page, List<Integer> widths, String name) {
        if (Boolean.getBoolean("portraits")) {
            screenshots(page, widths, name);
        }
    }

    /** The whole page at the three widths, as {@code target/screenshots/<name>-<width>.png}. */
    public static void screenshots(Page page, String name) {
        screenshots(page, WIDTHS, name);
    }

    private static void screenshots(Page page, List<Integer> widths, String name) {
        for (int width : widths) {
            page.setViewportSize(width, HEIGHT);
            screenshot(page, name + "-" + width);
        }
    }

    /** Light or dark, for what follows. */
    public static void scheme(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /** The whole page as it is now. */
    public static Path screenshot(Page page, String name) {
        Path file = SCREENSHOTS.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private static String axeSource() {
        try (var source = PageChecks.class.getResourceAsStream("/vendor/axe-core/axe.min.js")) {
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
