package nl.wederkerig.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NotionTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern ASKED = Pattern.compile("(?:notion=|:: about\\()'([^']+)'");

    @Test
    void every_notion_is_explained_in_both_languages_and_nothing_else_is() throws IOException {
        Set<String> anchors = Stream.of(Notion.values()).map(Notion::anchor).collect(Collectors.toSet());

        assertThat(anchors).hasSize(Notion.values().length);
        for (String language : List.of("", "_en")) {
            Properties texts = texts("glossary" + language);
            assertThat(explained(texts, "term")).isEqualTo(anchors);
            assertThat(explained(texts, "meaning")).isEqualTo(anchors);
        }
    }

    @Test
    void what_a_field_says_is_one_sentence() throws IOException {
        for (String language : List.of("", "_en")) {
            Properties texts = texts("glossary" + language);
            assertThat(Stream.of(Notion.values()).map(notion -> texts.getProperty("glossary." + notion.anchor() + ".meaning")))
                    .allSatisfy(meaning -> assertThat(meaning).endsWith(".").doesNotContainPattern("\\. \\p{Lu}").hasSizeLessThan(160));
        }
    }

    @Test
    void a_form_asks_only_for_notions_that_are_explained() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(RESOURCES.resolve("templates"))) {
            for (Path template : templates.filter(file -> file.toString().endsWith(".html")).toList()) {
                ASKED.matcher(Files.readString(template)).results().map(found -> found.group(1)).forEach(asked::add);
            }
        }

        assertThat(asked).contains("geschillenregeling", "escalatieroute", "voorbehoud", "bekrachtiging", "mandaat", "impasse", "opschorten",
                "artikel-2-fvw", "udo", "vooroverleg", "grond", "bindend-advies", "wraking").allMatch(anchor -> Notion.at(anchor).isPresent());
    }

    @Test
    void what_the_documents_call_a_thing_is_explained_under_that_name() throws IOException {
        Properties dutch = texts("glossary");
        Set<String> terms = Stream.of(Notion.values()).map(notion -> dutch.getProperty("glossary." + notion.anchor() + ".term"))
                .collect(Collectors.toSet());

        List<String> inDocuments = Files.readAllLines(Path.of("docs", "glossary.md")).stream().filter(line -> line.startsWith("| "))
                .skip(1).map(line -> line.split("\\|")[1].strip()).flatMap(cell -> Stream.of(cell.split(", "))).filter(cell -> !cell.startsWith("---")).toList();

        assertThat(terms).containsAll(inDocuments);
    }

    private static Set<String> explained(Properties texts, String part) {
        return texts.stringPropertyNames().stream().filter(key -> key.startsWith("glossary.") && key.endsWith("." + part))
                .map(key -> key.substring("glossary.".length(), key.length() - part.length() - 1)).collect(Collectors.toSet());
    }

    private static Properties texts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve("messages/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
