package nl.wederkerig.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederkerig.Rule;
import org.junit.jupiter.api.Test;

/** The page of rules says which tests and dossiers prove each; it is written from these, with {@code -Ddocs=write}. */
class RulesPageTest {

    private static final Path PAGE = Path.of("docs/rules.md");
    private static final Path DOSSIERS = Path.of("src/test/resources/dossiers");
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparing((String rule) -> rule.charAt(0)).thenComparing(rule -> Integer.parseInt(rule.substring(1)));

    @Test
    void the_page_of_rules_is_what_the_tests_prove() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("docs/rules.md has drifted; write it with -Dtest=RulesPageTest -Ddocs=write").hasContent(page);
    }

    @Test
    void every_rule_of_agreements_has_a_test_and_a_dossier() throws IOException {
        TreeMap<String, List<String>> proofs = proofs();
        assertThat(IntStream.rangeClosed(1, 18).mapToObj(number -> "A" + number)).allSatisfy(rule -> {
            assertThat(proofs.get(rule)).as(rule).anyMatch(proof -> proof.contains("Test"));
            assertThat(proofs.get(rule)).as(rule).anyMatch(proof -> proof.contains(".yaml"));
        });
    }

    private static String page() throws IOException {
        Properties texts = new Properties();
        try (InputStream resource = RulesPageTest.class.getResourceAsStream("/rules.properties")) {
            texts.load(resource);
        }
        StringBuilder page = new StringBuilder("# Rules\n\nEach rule of the domain, and what proves it. This page is written from the tests.\n");
        proofs().forEach((rule, proofs) -> {
            page.append("\n## ").append(rule).append("\n\n").append(texts.getProperty(rule, "")).append("\n\n");
            proofs.stream().sorted().forEach(proof -> page.append("* ").append(proof).append('\n'));
        });
        return page.toString();
    }

    private static TreeMap<String, List<String>> proofs() throws IOException {
        TreeMap<String, List<String>> proofs = new TreeMap<>(BY_NUMBER);
        for (JavaClass test : new ClassFileImporter().importPath(Path.of("target/test-classes"))) {
            test.tryGetAnnotationOfType(Rule.class).ifPresent(rule -> Stream.of(rule.value())
                    .forEach(number -> proof(proofs, number, "`" + test.getSimpleName() + "`")));
            test.getMethods().stream().filter(method -> method.isAnnotatedWith(Rule.class)).forEach(method -> Stream
                    .of(method.getAnnotationOfType(Rule.class).value())
                    .forEach(number -> proof(proofs, number, sentence(method))));
        }
        try (Stream<Path> files = Files.walk(DOSSIERS)) {
            files.filter(file -> file.toString().endsWith(".yaml")).forEach(file -> {
                String name = file.getFileName().toString();
                proof(proofs, name.charAt(0) + String.valueOf(Integer.parseInt(name.substring(1, 3))), "dossier `" + DOSSIERS.relativize(file) + "`");
            });
        }
        return proofs;
    }

    private static void proof(TreeMap<String, List<String>> proofs, String rule, String proof) {
        proofs.computeIfAbsent(rule, number -> new ArrayList<>()).add(proof);
    }

    private static String sentence(JavaMethod method) {
        return "`" + method.getOwner().getSimpleName() + "` " + method.getName().replace('_', ' ');
    }
}
