package nl.wederkerig.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;

/** The labels in the models are English; the application shows them in the reader's language. */
class ModelTextsTest {

    @Test
    void the_english_texts_are_the_labels_in_the_models() throws IOException {
        assertThat(modelTexts("process_en")).isEqualTo(labels());
    }

    @Test
    void every_label_has_a_dutch_text() throws IOException {
        Map<String, String> dutch = modelTexts("process");

        assertThat(dutch.keySet()).isEqualTo(labels().keySet());
        assertThat(dutch.values()).noneMatch(String::isBlank);
    }

    @Test
    void every_process_says_what_it_is_about_on_its_page() throws IOException {
        for (String ending : List.of("(?<!_en)", "_en")) {
            List<String> texts = texts(ending);
            assertThat(Models.processes()).allSatisfy(model ->
                    assertThat(texts).anyMatch(text -> text.matches("web\\.process\\.about\\." + model.name() + "=\\p{L}.*")));
        }
    }

    private static List<String> texts(String ending) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> bundles = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path bundle : bundles.filter(file -> file.toString().matches(".*" + ending + "\\.properties")).toList()) {
                texts.addAll(Files.readAllLines(bundle));
            }
        }
        return texts;
    }

    private static Map<String, String> labels() {
        Map<String, String> labels = new TreeMap<>();
        Models.processes().forEach(model -> {
            String key = "model." + model.name();
            model.content().getModelElementsByType(Process.class).forEach(process -> labels.put(key, process.getName()));
            model.content().getModelElementsByType(FlowElement.class).stream().filter(element -> element.getName() != null)
                    .forEach(element -> labels.put(key + "." + element.getId(), element.getName()));
        });
        Models.files(".dmn").forEach(file -> labels.putAll(labels(file)));
        return labels;
    }

    private static Map<String, String> labels(Path file) {
        DmnModelInstance table = Dmn.readModelFromFile(file.toFile());
        String key = "model." + Models.nameOf(file);
        Map<String, String> labels = new TreeMap<>();
        table.getModelElementsByType(Decision.class).forEach(decision -> labels.put(
                decision.getId().equals(Models.nameOf(file)) ? key : key + "." + decision.getId(), decision.getName()));
        table.getModelElementsByType(Input.class).forEach(input -> labels.put(key + "." + input.getId(), input.getLabel()));
        table.getModelElementsByType(Output.class).forEach(output -> labels.put(key + "." + output.getId(), output.getLabel()));
        table.getModelElementsByType(Rule.class).stream().filter(rule -> rule.getDescription() != null)
                .forEach(rule -> labels.put(key + "." + rule.getId(), rule.getDescription().getTextContent()));
        return labels;
    }

    private static Map<String, String> modelTexts(String bundle) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(
                ModelTextsTest.class.getResourceAsStream("/messages/" + bundle + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream().filter(key -> key.startsWith("model."))
                .collect(Collectors.toMap(key -> key, texts::getProperty, (one, other) -> one, TreeMap::new));
    }
}
