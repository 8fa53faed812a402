package nl.wederkerig.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in Dutch and in English. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", "")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_is_complete_in_both_languages(String bundle) throws IOException {
        assertThat(keys(bundle + "_en")).isEqualTo(keys(bundle));
    }

    private static TreeSet<String> keys(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
