package nl.wederkerig.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.process.Models.Model;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.junit.jupiter.api.Test;

/** The table of timers is written from the models, with {@code -Ddocs=write}; what each waits for, in {@code timers.properties}. */
class TimersTest {

    private static final Path PAGE = Path.of("docs/timers.md");
    private static final Path TESTS = Path.of("src/test/java/nl/wederkerig/process");

    private record Timer(String process, CatchEvent event) {

        String date() {
            return event.getEventDefinitions().stream()
                    .map(TimerEventDefinition.class::cast).map(each -> each.getTimeDate().getTextContent()).findFirst().orElseThrow();
        }

        String name() {
            return event.getName().replaceAll("\\s+", " ");
        }

        String effect() {
            return event instanceof BoundaryEvent boundary ? boundary.cancelActivity() ? "ends what it stands on" : "beside it" : "goes on";
        }
    }

    @Test
    void the_table_of_timers_is_what_the_models_have() throws IOException {
        String page = page();
        if ("write".equals(System.getProperty("docs"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("docs/timers.md has drifted; write it with -Dtest=TimersTest -Ddocs=write").hasContent(page);
    }

    @Test
    void every_timer_takes_its_date_from_a_variable_and_says_for_what() throws IOException {
        Properties rules = rules();

        assertThat(timers()).isNotEmpty().allSatisfy(timer -> {
            assertThat(timer.date()).matches("\\$\\{[a-zA-Z]+}");
            assertThat(rules.getProperty(timer.event().getId())).as(timer.event().getId()).isNotBlank();
        });
        assertThat(rules.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(timers().stream().map(timer -> timer.event().getId()).toList());
    }

    @Test
    void every_timer_is_fired_in_the_test_of_its_process() {
        assertThat(timers()).allSatisfy(timer ->
                assertThat(testOf(timer.process())).contains("fires(\"" + timer.event().getId() + "\""));
    }

    @Test
    void every_end_event_is_reached_in_the_test_of_its_process() {
        assertThat(Models.processes()).isNotEmpty().allSatisfy(model -> {
            String test = testOf(model.name());
            assertThat(model.content().getModelElementsByType(EndEvent.class)).extracting(FlowElement::getId)
                    .allSatisfy(end -> assertThat(test).contains("ended(\"" + model.name() + "\", \"" + end + "\")"));
        });
    }

    private static String testOf(String process) {
        try {
            return Files.readString(TESTS.resolve(process + "ProcessTest.java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String page() throws IOException {
        Properties rules = rules();
        String rows = timers().stream().map(timer -> "| %s | %s | `%s` | %s | %s |".formatted(
                        timer.process(), timer.name(), timer.date().substring(2, timer.date().length() - 1), timer.effect(),
                        rules.getProperty(timer.event().getId())))
                .collect(Collectors.joining("\n"));
        return """
                # Timers

                What happens by itself in the processes. Each date is computed by the domain and handed to the process in a variable;
                reminders are not here: they are sent from the register of deadlines. This page is written from the models.

                | process | timer | variable | effect | when, and by which rule |
                | --- | --- | --- | --- | --- |
                """ + rows + "\n";
    }

    private static List<Timer> timers() {
        return Models.processes().flatMap(TimersTest::timersOf)
                .sorted(Comparator.comparing(Timer::process).thenComparing(timer -> timer.event().getId())).toList();
    }

    private static Stream<Timer> timersOf(Model model) {
        return model.content().getModelElementsByType(CatchEvent.class).stream()
                .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance))
                .map(event -> new Timer(model.name(), event));
    }

    private static Properties rules() throws IOException {
        Properties rules = new Properties();
        try (InputStream resource = TimersTest.class.getResourceAsStream("/timers.properties")) {
            rules.load(resource);
        }
        return rules;
    }
}
