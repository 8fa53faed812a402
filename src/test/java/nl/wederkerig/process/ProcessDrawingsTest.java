package nl.wederkerig.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederkerig.process.Models.Model;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands in the drawings has room for its words, in Dutch and in English; that nothing lies over them, {@link ModelLayoutTest} sees to. */
class ProcessDrawingsTest {

    private static final double LABEL = 11;
    private static final double TASK = 12;
    private static final double LINE = 1.2;
    /** The viewer breaks no label sooner. */
    private static final double NARROWEST = 90;
    private static final double PADDING = 6;
    /** Half of an event on the border, and the sign of a part or of several. */
    private static final double EVENT = 18;
    private static final double SIGN = 18;
    private static final double ICON = 24;
    private static final double ICON_RIGHT = 30;
    private static final Map<String, Properties> BUNDLES = new HashMap<>();
    private static final Pattern PART = Pattern.compile("[^\\s\u00AD-]*(?:-|\u00AD|\\s+|$)");

    static Stream<Model> models() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_label_has_room_for_its_words(Model model) {
        Map<FlowElement, BpmnLabel> labels = labels(model);
        for (Map.Entry<FlowElement, BpmnLabel> each : labels.entrySet()) {
            assertThat(each.getValue()).as("label of " + each.getKey().getId()).isNotNull();
            Bounds room = each.getValue().getBounds();
            for (String text : texts(model, each.getKey())) {
                List<String> lines = lines(text, Math.max(NARROWEST, room.getWidth()), LABEL);
                assertThat(widest(lines, LABEL)).as(text + " beside " + each.getKey().getId()).isLessThanOrEqualTo(room.getWidth() + 1);
                assertThat(lines.size() * LABEL * LINE).as(text + " under " + each.getKey().getId()).isLessThanOrEqualTo(room.getHeight() + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_task_has_room_for_its_words_beside_its_icon_and_the_events_on_its_border(Model model) {
        Map<FlowNode, Rectangle2D> shapes = shapes(model);
        for (Map.Entry<FlowNode, Rectangle2D> each : shapes.entrySet()) {
            if (each.getKey() instanceof Activity task && !(task instanceof SubProcess)) {
                Rectangle2D box = each.getValue();
                double free = box.getHeight() / 2 - Math.max(above(task, shapes), below(task, shapes));
                for (String text : texts(model, task)) {
                    List<String> lines = lines(text, box.getWidth() - 2 * PADDING, TASK);
                    double high = lines.size() * TASK * LINE / 2;
                    assertThat(widest(lines, TASK)).as(text + " in " + task.getId()).isLessThanOrEqualTo(box.getWidth() - 2 * PADDING + 1);
                    assertThat(high).as(text + " in " + task.getId()).isLessThanOrEqualTo(free + 1);
                    boolean besideIcon = task instanceof CallActivity || (box.getWidth() - width(lines.get(0), TASK)) / 2 >= ICON_RIGHT;
                    assertThat(besideIcon || box.getHeight() / 2 - high >= ICON).as(text + " under the icon of " + task.getId()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothing_lies_over_the_name_of_a_frame(Model model) {
        Map<FlowNode, Rectangle2D> shapes = shapes(model);
        for (Map.Entry<FlowNode, Rectangle2D> frame : shapes.entrySet()) {
            if (frame.getKey() instanceof SubProcess && frame.getKey().getName() != null) {
                for (String text : texts(model, frame.getKey())) {
                    double wide = width(text, TASK);
                    Rectangle2D name = new Rectangle2D.Double(frame.getValue().getCenterX() - wide / 2, frame.getValue().getY() + 3, wide, 18);
                    assertThat(wide).as(text).isLessThan(frame.getValue().getWidth());
                    shapes.forEach((node, box) -> assertThat(box.intersects(name) && !box.contains(name))
                            .as(node.getId() + " lies over " + text).isFalse());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_drawing_begins_at_its_corner_and_is_no_wider_than_a_wall(Model model) {
        assertThat(shapes(model).values()).allSatisfy(box -> {
            assertThat(box.getX()).isPositive();
            assertThat(box.getY()).isPositive();
            assertThat(box.getMaxX()).isLessThan(2500);
            assertThat(box.getMaxY()).isLessThan(1700);
        });
    }

    private static double above(Activity task, Map<FlowNode, Rectangle2D> shapes) {
        return events(task, shapes).anyMatch(event -> event.getCenterY() <= shapes.get(task).getY() + 1) ? EVENT : 0;
    }

    private static double below(Activity task, Map<FlowNode, Rectangle2D> shapes) {
        boolean signed = task instanceof CallActivity || task.getLoopCharacteristics() != null;
        return events(task, shapes).anyMatch(event -> event.getCenterY() >= shapes.get(task).getMaxY() - 1) ? EVENT : signed ? SIGN : 0;
    }

    private static Stream<Rectangle2D> events(Activity task, Map<FlowNode, Rectangle2D> shapes) {
        return shapes.keySet().stream().filter(node -> node instanceof BoundaryEvent event && event.getAttachedTo().equals(task)).map(shapes::get);
    }

    private static Map<FlowElement, BpmnLabel> labels(Model model) {
        Map<FlowElement, BpmnLabel> labels = new LinkedHashMap<>();
        all(model, BpmnShape.class).forEach(shape -> labels.put((FlowElement) shape.getBpmnElement(), shape.getBpmnLabel()));
        all(model, BpmnEdge.class).forEach(edge -> labels.put((FlowElement) edge.getBpmnElement(), edge.getBpmnLabel()));
        labels.keySet().removeIf(element -> element.getName() == null || element instanceof Activity);
        return labels;
    }

    private static Map<FlowNode, Rectangle2D> shapes(Model model) {
        Map<FlowNode, Rectangle2D> shapes = new HashMap<>();
        all(model, BpmnShape.class).forEach(shape -> shapes.put((FlowNode) shape.getBpmnElement(), new Rectangle2D.Double(
                shape.getBounds().getX(), shape.getBounds().getY(), shape.getBounds().getWidth(), shape.getBounds().getHeight())));
        return shapes;
    }

    private static <T extends ModelElementInstance> Collection<T> all(Model model, Class<T> type) {
        return model.content().getModelElementsByType(type);
    }

    /** In both languages. */
    private static List<String> texts(Model model, FlowElement element) {
        List<String> texts = new ArrayList<>();
        for (String language : List.of("", "_en")) {
            String text = messages("process" + language).getProperty("model." + model.name() + "." + element.getId());
            texts.add(breakable(text, messages("web-signing" + language).getProperty("web.process.breaks")));
        }
        return texts;
    }

    private static Properties messages(String bundle) {
        return BUNDLES.computeIfAbsent(bundle, name -> {
            Properties messages = new Properties();
            try (var file = Files.newBufferedReader(Path.of("src/main/resources/messages", name + ".properties"))) {
                messages.load(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return messages;
        });
    }

    private static String breakable(String text, String breaks) {
        String broken = text;
        for (String word : breaks.split(",")) {
            Matcher found = Pattern.compile("(?iu)" + word.strip().replaceAll("[^|]+", "($0)").replace("|", "")).matcher(broken);
            broken = found.replaceAll(match -> Stream.iterate(1, part -> part <= match.groupCount(), part -> part + 1)
                    .map(match::group).reduce((first, next) -> first + "\u00AD" + next).orElseThrow());
        }
        return broken;
    }

    private static List<String> lines(String text, double room, double size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : PART.matcher(text).results().map(found -> found.group()).filter(part -> !part.isEmpty()).toList()) {
            if (!line.isEmpty() && width((line + part).strip(), size) > room) {
                lines.add(line.strip());
                line = "";
            }
            line += part;
        }
        lines.add(line.strip());
        return lines;
    }

    private static double widest(List<String> lines, double size) {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    /** Rather too wide than too narrow: another letter may be used where the page is read. */
    private static double width(String text, double size) {
        return size * text.replaceAll("\u00AD(?!$)", "").chars().mapToDouble(letter -> "ijl.,'|:;!I()[]".indexOf(letter) >= 0 ? 0.36
                : "ftr- \u00AD".indexOf(letter) >= 0 ? 0.39 : "mwMW".indexOf(letter) >= 0 ? 0.93 : Character.isUpperCase(letter) ? 0.7 : 0.62).sum();
    }
}
