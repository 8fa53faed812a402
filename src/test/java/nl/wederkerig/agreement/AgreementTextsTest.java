package nl.wederkerig.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every reason and every fault that the sources can give has its sentence in both languages. */
class AgreementTextsTest {

    private static final Pattern REFUSAL = Pattern.compile("\"(A[0-9]+|C[0-9]+|rights)\",\\s*\"([a-z-]+)\"");
    private static final Pattern FAULT = Pattern.compile("\"(agreement\\.[a-z-]+)\"");

    @Test
    void what_is_refused_is_explained_in_dutch_and_english() {
        Properties dutch = texts("agreement");
        Properties english = texts("agreement_en");
        dutch.putAll(texts("commitment"));
        english.putAll(texts("commitment_en"));

        assertThat(keys()).hasSizeGreaterThan(60)
                .allSatisfy(key -> assertThat(dutch).containsKey(key))
                .allSatisfy(key -> assertThat(english).containsKey(key));
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(texts("agreement").keySet()).isEqualTo(texts("agreement_en").keySet());
    }

    private static Set<String> keys() {
        Set<String> keys = new TreeSet<>();
        for (AgreementAct act : AgreementAct.values()) {
            keys.add("rule." + act.rule() + ".not-in-status");
        }
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/nl/wederkerig/agreement"))) {
            for (Path source : sources.toList()) {
                String text = Files.readString(source);
                REFUSAL.matcher(text).results().forEach(hit -> keys.add("rule." + hit.group(1) + "." + hit.group(2)));
                Matcher fault = FAULT.matcher(text);
                while (fault.find()) {
                    keys.add("fault." + fault.group(1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static Properties texts(String bundle) {
        try (InputStream file = AgreementTextsTest.class.getResourceAsStream("/messages/" + bundle + ".properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
