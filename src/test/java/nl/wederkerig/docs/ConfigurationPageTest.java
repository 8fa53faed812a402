package nl.wederkerig.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of settings is written from their metadata, with {@code -Ddocs=write}; every setting that the product reads has some. */
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("docs/configuration.md");
    private static final Path METADATA = Path.of("target/classes/META-INF/spring-configuration-metadata.json");
    private static final Pattern READ = Pattern.compile("\"(?:\\$\\{)?(wederkerig\\.[a-z][a-z.-]*[a-z])[:}\"]");
    private static final Set<String> PREFIXES_OF_METRICS = Set.of("wederkerig.commands", "wederkerig.events");

    @Test
    void the_page_of_settings_is_what_their_metadata_say() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("docs/configuration.md has drifted; write it with -Dtest=ConfigurationPageTest -Ddocs=write").hasContent(page);
    }

    @Test
    void every_setting_that_is_read_is_described() throws IOException {
        Set<String> described = settings().keySet();
        assertThat(read()).isNotEmpty().allSatisfy(name -> assertThat(described).as(name).anyMatch(each -> each.equals(name) || each.startsWith(name + ".")));
        assertThat(settings().values()).allSatisfy(setting -> assertThat(setting.path("description").asText()).as(setting.toString()).endsWith("."));
    }

    private static String page() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Settings

                The settings of Wederkerig itself; how to give them, and those of Spring Boot that matter, is told in [operations](operations.md).
                This page is written from the metadata of the settings.

                | setting | environment variable | default | meaning |
                | --- | --- | --- | --- |
                """);
        settings().forEach((name, setting) -> page.append("| `").append(name).append("` | `").append(variable(name)).append("` | ")
                .append(standard(setting)).append(" | ").append(setting.path("description").asText().replace("|", "\\|")).append(" |\n"));
        return page.toString();
    }

    private static String standard(JsonNode setting) {
        String value = setting.path("defaultValue").isArray() ? setting.path("defaultValue").toString().replaceAll("[\\[\\]\"]", "")
                : setting.path("defaultValue").asText();
        return value.isEmpty() ? "none" : "`" + value + "`";
    }

    private static String variable(String name) {
        return name.replace("-", "_").replace('.', '_').toUpperCase(java.util.Locale.ROOT);
    }

    private static TreeMap<String, JsonNode> settings() throws IOException {
        TreeMap<String, JsonNode> settings = new TreeMap<>();
        new ObjectMapper().readTree(METADATA.toFile()).path("properties").forEach(each -> {
            if (each.path("name").asText().startsWith("wederkerig.")) {
                settings.put(each.path("name").asText(), each);
            }
        });
        return settings;
    }

    private static Set<String> read() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher found = READ.matcher(Files.readString(source));
                while (found.find()) {
                    names.add(found.group(1));
                }
            }
        }
        names.removeAll(PREFIXES_OF_METRICS);
        return names;
    }
}
