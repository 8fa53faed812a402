package nl.wederkerig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the theme can be read, in the light and in the dark scheme (WCAG 2.2, 1.4.3 and 1.4.11). */
class ThemeContrastTest {

    private static final Pattern COLOUR = Pattern.compile("--wk-([a-z-]+): (#[0-9a-f]{6});");

    private static Map<String, String> colours(boolean dark) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/theme/theme.css"));
        int darkFrom = css.indexOf("prefers-color-scheme: dark");
        Matcher matcher = COLOUR.matcher(dark ? css.substring(darkFrom) : css.substring(0, darkFrom));
        Map<String, String> colours = new HashMap<>();
        while (matcher.find()) {
            colours.put(matcher.group(1), matcher.group(2));
        }
        return colours;
    }

    @ParameterizedTest
    @CsvSource({
        "ink, ground, 7", "ink, ground-soft, 7", "ink-soft, ground, 4.5", "ink-soft, ground-soft, 4.5",
        "accent, ground, 4.5", "accent, ground-soft, 4.5", "accent-strong, accent-tint, 4.5", "on-accent, accent, 4.5",
        "on-accent, accent-strong, 4.5", "ok, ok-tint, 4.5", "warning, warning-tint, 4.5", "danger, danger-tint, 4.5",
        "neutral, neutral-tint, 4.5", "danger, ground, 4.5", "ink, ok-tint, 4.5", "ink, warning-tint, 4.5", "ink, danger-tint, 4.5",
        "rule-strong, ground, 3", "focus, ground, 3", "focus, focus-inner, 3"})
    void what_is_read_stands_out_from_its_ground(String text, String ground, double least) throws IOException {
        for (boolean dark : new boolean[] {false, true}) {
            Map<String, String> colours = colours(dark);
            assertThat(contrast(colours.get(text), colours.get(ground))).as("%s on %s, dark %s", text, ground, dark)
                    .isGreaterThanOrEqualTo(least);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
