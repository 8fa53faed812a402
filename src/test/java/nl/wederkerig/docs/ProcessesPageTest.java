package nl.wederkerig.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page about the processes shows the models as they are. */
class ProcessesPageTest {

    private static final Path PAGE = Path.of("docs", "processes.md");

    static Stream<Path> models() throws IOException {
        return ProcessPictures.models().stream();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_has_a_picture_on_the_page(Path model) throws IOException {
        assertThat(ProcessPictures.picture(model)).exists();
        assertThat(Files.readString(PAGE)).contains("](images/processen/" + ProcessPictures.name(model) + ".svg)");
    }

    @Test
    void the_pictures_were_made_of_the_models_as_they_are() {
        assertThat(ProcessPictures.HASHES)
                .as("a model has changed since its picture; draw them with -Dtest=DiagramsBrowserTest -Ddocs=write")
                .content().satisfies(recorded -> assertThat(recorded.replace("\r\n", "\n")).isEqualTo(ProcessPictures.hashes()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_human_task_and_every_timer_stands_in_the_tables(Path file) throws IOException {
        String page = Files.readString(PAGE);
        BpmnModelInstance model = Bpmn.readModelFromFile(file.toFile());
        assertThat(model.getModelElementsByType(UserTask.class)).extracting(FlowElement::getName)
                .allSatisfy(name -> assertThat(page).contains("| " + name + " |"));
        assertThat(timers(model)).allSatisfy(name -> assertThat(page).contains("| " + name + " |"));
    }

    private static Stream<String> timers(BpmnModelInstance model) {
        return Stream.concat(
                model.getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)),
                model.getModelElementsByType(IntermediateCatchEvent.class).stream()
                        .filter(event -> event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance)))
                .map(FlowElement::getName);
    }
}
