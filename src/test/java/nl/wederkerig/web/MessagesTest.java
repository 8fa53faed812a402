package nl.wederkerig.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.JointAct;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.DomainEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text exists in Dutch and in English, and whatever is shown has one. */
class MessagesTest {

    private static final Path MESSAGES = Path.of("src", "main", "resources", "messages");
    private static final Pattern REASON = Pattern.compile("\"([ACDT][0-9]+|rights|input|task|correction)\",\\s*\"([a-z0-9]+(?:-[a-z0-9]+)*)\"");
    private static final Pattern NAMED = Pattern.compile("#\\{([A-Za-z0-9._-]*[A-Za-z0-9])[}(]");
    private static final Pattern PLACE = Pattern.compile("\\[([A-Za-z]+)]");

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> !name.endsWith("_en.properties"))
                    .map(name -> name.replace(".properties", "")).sorted().toList().stream();
        }
    }

    static Stream<Class<?>> events() {
        return new ClassFileImporter().importPath(Path.of("target", "classes", "nl")).stream()
                .filter(type -> type.isAssignableTo(DomainEvent.class) && !type.isAssignableTo(RegisterEvent.class))
                .filter(type -> !type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .sorted((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void a_bundle_is_complete_in_both_languages(String bundle) throws IOException {
        assertThat(texts(bundle + "_en").stringPropertyNames()).isEqualTo(texts(bundle).stringPropertyNames());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void no_text_is_empty(String bundle) throws IOException {
        assertThat(texts(bundle).values()).noneMatch(text -> text.toString().isBlank());
        assertThat(texts(bundle + "_en").values()).noneMatch(text -> text.toString().isBlank());
    }

    @Test
    void no_key_stands_in_two_bundles() throws IOException {
        Map<String, Set<String>> places = new TreeMap<>();
        for (String bundle : bundles().toList()) {
            texts(bundle).stringPropertyNames().forEach(key -> places.computeIfAbsent(key, none -> new TreeSet<>()).add(bundle));
        }
        places.values().removeIf(bundles -> bundles.size() == 1);
        assertThat(places).isEmpty();
    }

    /** Of names that are written out; those that are put together are read on the pages. */
    @Test
    void a_template_names_only_texts_that_there_are() throws IOException {
        Set<String> known = new TreeSet<>();
        for (String bundle : bundles().toList()) {
            known.addAll(texts(bundle).stringPropertyNames());
        }
        Set<String> named = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(each -> each.toString().endsWith(".html")).toList()) {
                NAMED.matcher(Files.readString(template)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).hasSizeGreaterThan(500).allSatisfy(key -> assertThat(known).contains(key));
    }

    @ParameterizedTest
    @MethodSource("events")
    void an_event_has_a_sentence_that_names_only_what_it_holds(Class<?> event) throws IOException {
        Set<String> components = Arrays.stream(event.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
        components.add("who");
        for (String language : List.of("", "_en")) {
            String sentence = all(language).getProperty("event." + event.getSimpleName());
            assertThat(sentence).as("event." + event.getSimpleName() + language).isNotNull();
            assertThat(components).containsAll(places(sentence));
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void a_value_that_is_named_in_a_sentence_has_its_words(Class<?> event) throws IOException {
        Properties texts = all("");
        List<String> named = places(texts.getProperty("event." + event.getSimpleName(), ""));
        Stream.of(event.getRecordComponents())
                .filter(component -> component.getType().isEnum() && named.contains(component.getName()))
                .flatMap(component -> Stream.of(component.getType().getEnumConstants())
                        .map(value -> "event.value." + component.getName() + "." + ((Enum<?>) value).name()))
                .forEach(key -> assertThat(texts.stringPropertyNames()).contains(key));
    }

    @Test
    void what_can_be_done_together_has_its_words() throws IOException {
        assertThat(all("").stringPropertyNames())
                .containsAll(Stream.of(JointAct.values()).map(act -> "event.value.act." + act.name()).toList());
    }

    @ParameterizedTest
    @CsvSource({"agreement.ActPage, web.agreement", "dispute.DisputeActPage, web.dispute", "dispute.RouteActPage, web.route",
            "dispute.ProcedureActPage, web.procedure", "arbitration.BindingAdviceActPage, web.arbitration",
            "commitment.CommitmentActPage, web.commitment"})
    void what_was_done_is_told_in_the_past_tense(String acts, String texts) throws Exception {
        List<String> keys = Stream.of(Class.forName("nl.wederkerig.web." + acts).getEnumConstants())
                .map(act -> texts + ".done." + ((Enum<?>) act).name()).toList();

        assertThat(keys).isNotEmpty();
        assertThat(all("").stringPropertyNames()).containsAll(keys);
        assertThat(all("_en").stringPropertyNames()).containsAll(keys);
    }

    @Test
    void what_must_be_done_in_a_dispute_has_its_words_and_says_what_happens_otherwise() throws IOException {
        assertThat(all("").stringPropertyNames()).containsAll(Stream.of(StepKind.values()).map(StepKind::code)
                .flatMap(code -> Stream.of("deadline.dispute." + code, "web.dispute.otherwise." + code)).toList());
    }

    @Test
    void a_rule_that_refuses_says_why() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                REASON.matcher(Files.readString(source)).results()
                        .forEach(reason -> keys.add("rule." + reason.group(1) + "." + reason.group(2)));
            }
        }
        assertThat(keys).isNotEmpty();
        assertThat(all("").stringPropertyNames()).containsAll(keys);
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map((MatchResult place) -> place.group(1)).toList();
    }

    private static Properties all(String language) throws IOException {
        Properties all = new Properties();
        for (String bundle : bundles().toList()) {
            all.putAll(texts(bundle + language));
        }
        return all;
    }

    private static Properties texts(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(MESSAGES.resolve(file + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
