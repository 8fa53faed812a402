package nl.wederkerig.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What every page of a browser test is held to: no accessibility faults, nothing wider than the window; and its portraits. */
public final class PageChecks {

    /** Desktop, tablet and phone, in CSS pixels. */
    public static final List<Integer> WIDTHS = List.of(1280, 768, 360);

    private static final int HEIGHT = 900;
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    /** Portraits of what is checked are for people to look at, and take a third of the time. */
    private static final boolean PORTRAITS = Boolean.getBoolean("portraits");
    private static final String AXE = axeSource();
    private static final String RUN_AXE = """
            async () => (await axe.run(document, { resultTypes: ['violations'], preload: false })).violations.map(violation =>
                violation.id + ' (' + violation.impact + '): ' + violation.help + violation.nodes.map(node =>
                    '\\n    ' + node.target.join(' ') + '\\n      ' + node.html.slice(0, 200) + '\\n      '
                        + [...node.any, ...node.all].map(check => check.message).join('; ')).join(''))
            """;

    private PageChecks() {}

    /** Asserts that axe finds nothing on the page. */
    @SuppressWarnings("unchecked")
    public static void axe(Page page) {
        // As a function's text, not as a script element: the content security policy of the page stands.
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        List<String> violations = (List<String>) page.evaluate(RUN_AXE);
        assertThat(violations).as("axe on %s:%n%s", page.url(), String.join("\n\n", violations)).isEmpty();
    }

    /** Asserts that the page does not scroll sideways. */
    public static void fits(Page page) {
        int over = (int) page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(over).as("pixels that %s is too wide at %d", page.url(), page.viewportSize().width).isZero();
    }

    /** {@link #axe} and {@link #fits} at the three widths, with a screenshot of each where {@code -Dportraits=true} asks for it. */
    public static void everyWidth(Page page, String name) {
        WIDTHS.forEach(width -> checked(page, width, name));
    }

    /** As {@link #everyWidth(Page, String)}, without portraits. */
    public static void everyWidth(Page page) {
        WIDTHS.forEach(width -> {
            page.setViewportSize(width, HEIGHT);
            fits(page);
            axe(page);
        });
    }

    /** As {@link #everyWidth}, at the narrowest only. */
    public static void narrow(Page page, String name) {
        checked(page, WIDTHS.get(WIDTHS.size() - 1), name);
    }

    /** {@link #axe} and {@link #fits} at the narrowest only, without a portrait: for many pages that look alike. */
    public static void onTelephone(Page page) {
        page.setViewportSize(WIDTHS.get(WIDTHS.size() - 1), HEIGHT);
        fits(page);
        axe(page);
    }

    private static void checked(Page page, int width, String name) {
        page.setViewportSize(width, HEIGHT);
        if (PORTRAITS) {
            screenshot(page, name + "-" + width);
        }
        fits(page);
        axe(page);
    }

    /** The whole page at the three widths, as {@code target/screenshots/<name>-<width>.png}. */
    public static void screenshots(Page page, String name) {
        for (int width : WIDTHS) {
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
