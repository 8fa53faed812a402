package nl.wederkerig.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GuideTest {

    private static final Path DOCS = Path.of("docs");
    private static final Path GUIDE = DOCS.resolve("gebruikershandleiding.md");
    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*", Pattern.DOTALL);
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)\\]\\(([^)]+)\\)");
    private static final long MOST_BYTES = 6_000_000;

    @Test
    void what_the_guide_prints_in_bold_stands_on_the_screen_in_those_words() throws IOException {
        Set<String> words = wordsOnTheScreen();

        List<String> unknown = found(BOLD, Files.readString(GUIDE)).map(bold -> bold.group(1).replaceAll("\\s+", " "))
                .filter(bold -> !bold.endsWith(".")).filter(bold -> !words.contains(bold.toLowerCase(Locale.ROOT))).toList();

        assertThat(unknown).as("printed in bold, and on no page").isEmpty();
    }

    @Test
    void every_picture_that_the_guide_shows_is_there_and_says_what_it_shows() throws IOException {
        List<MatchResult> pictures = found(PICTURE, Files.readString(GUIDE)).toList();

        assertThat(pictures).isNotEmpty().allSatisfy(picture -> {
            assertThat(DOCS.resolve(picture.group(2))).exists();
            assertThat(picture.group(1)).isNotBlank();
        });
    }

    @Test
    void no_picture_of_the_guide_is_left_over() throws IOException {
        Set<String> shown = found(PICTURE, Files.readString(GUIDE)).map(picture -> picture.group(2)).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(DOCS.resolve("images/gids"))) {
            assertThat(files.map(file -> DOCS.relativize(file).toString().replace('\\', '/'))).allMatch(shown::contains);
        }
    }

    @Test
    void the_documentation_stays_small_enough_to_clone_with_the_code() throws IOException {
        try (Stream<Path> files = Files.walk(DOCS)) {
            assertThat(files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()).isLessThan(MOST_BYTES);
        }
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static Set<String> wordsOnTheScreen() throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path bundle : bundles.filter(file -> !file.toString().endsWith("_en.properties")).toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(bundle)) {
                    texts.load(reader);
                }
                texts.values().forEach(text -> words.add(text.toString().replace("''", "'").toLowerCase(Locale.ROOT)));
            }
        }
        return words;
    }
}
