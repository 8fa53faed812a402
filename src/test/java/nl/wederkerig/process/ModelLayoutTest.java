package nl.wederkerig.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.process.Models.Model;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The models need no rearranging: everything is drawn, nothing lies over anything else, no line crosses another. */
class ModelLayoutTest {

    static Stream<Model> models() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_node_has_a_shape_and_every_flow_a_line(Model model) {
        assertThat(shapes(model)).containsOnlyKeys(all(model, FlowNode.class));
        assertThat(all(model, BpmnEdge.class)).extracting(BpmnEdge::getBpmnElement)
                .containsExactlyInAnyOrderElementsOf(all(model, SequenceFlow.class));
    }

    @ParameterizedTest
    @MethodSource("models")
    void shapes_lie_within_their_subprocess_and_over_nothing_else(Model model) {
        Map<FlowNode, Rectangle2D> shapes = shapes(model);
        shapes.forEach((node, box) -> {
            if (node.getParentElement() instanceof SubProcess around) {
                assertThat(shapes.get(around).contains(box)).as(node.getId() + " lies within " + around.getId()).isTrue();
            }
            shapes.forEach((other, place) -> assertThat(box.intersects(place) && !related(node, other) && node != other)
                    .as(node.getId() + " lies over " + other.getId()).isFalse());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void labels_lie_over_no_shape_no_line_and_no_other_label(Model model) {
        Map<String, Rectangle2D> labels = labels(model);
        List<Line> lines = lines(model);
        labels.forEach((name, label) -> {
            shapes(model).forEach((node, box) -> assertThat(node instanceof SubProcess
                    ? box.intersects(label) && !box.contains(label) : box.intersects(label))
                    .as("label of " + name + " lies over " + node.getId()).isFalse());
            assertThat(lines).filteredOn(line -> line.segment().intersects(label)).as("lines under the label of " + name).isEmpty();
            labels.forEach((other, place) -> assertThat(!name.equals(other) && label.intersects(place))
                    .as("labels of " + name + " and " + other + " touch").isFalse());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void lines_run_straight_and_cross_no_line_and_no_shape(Model model) {
        List<Line> lines = lines(model);
        for (Line line : lines) {
            assertThat(line.horizontal() || line.vertical()).as(line.flow().getId() + " runs straight").isTrue();
            assertThat(lines).filteredOn(line::crosses).as("lines that cross " + line.flow().getId()).isEmpty();
            shapes(model).forEach((node, box) -> assertThat(!(node instanceof SubProcess) && !line.touches(node)
                    && line.segment().intersects(box)).as(line.flow().getId() + " runs over " + node.getId()).isFalse());
        }
    }

    /** One stretch of a flow between two of its bends. */
    private record Line(SequenceFlow flow, Line2D segment) {

        boolean horizontal() {
            return segment.getY1() == segment.getY2();
        }

        boolean vertical() {
            return segment.getX1() == segment.getX2();
        }

        boolean touches(FlowNode node) {
            return flow.getSource().equals(node) || flow.getTarget().equals(node)
                    || node instanceof BoundaryEvent event && touches(event.getAttachedTo())
                    || flow.getSource() instanceof BoundaryEvent from && from.getAttachedTo().equals(node);
        }

        boolean crosses(Line other) {
            Rectangle2D here = segment.getBounds2D();
            Rectangle2D there = other.segment.getBounds2D();
            return horizontal() && other.vertical()
                    && there.getX() > here.getMinX() && there.getX() < here.getMaxX()
                    && here.getY() > there.getMinY() && here.getY() < there.getMaxY();
        }
    }

    private static boolean related(FlowNode one, FlowNode other) {
        return within(one, other) || within(other, one) || attached(one, other) || attached(other, one);
    }

    private static boolean within(FlowNode inner, FlowNode outer) {
        for (ModelElementInstance around = inner.getParentElement(); around != null; around = around.getParentElement()) {
            if (around.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    private static boolean attached(FlowNode one, FlowNode other) {
        return one instanceof BoundaryEvent event && (event.getAttachedTo().equals(other) || within(other, event.getAttachedTo()));
    }

    private static Map<FlowNode, Rectangle2D> shapes(Model model) {
        Map<FlowNode, Rectangle2D> shapes = new LinkedHashMap<>();
        all(model, BpmnShape.class).forEach(shape -> shapes.put((FlowNode) shape.getBpmnElement(), box(shape.getBounds())));
        return shapes;
    }

    private static Map<String, Rectangle2D> labels(Model model) {
        Map<String, Rectangle2D> labels = new LinkedHashMap<>();
        all(model, BpmnShape.class).stream().filter(shape -> shape.getBpmnLabel() != null)
                .forEach(shape -> labels.put(shape.getBpmnElement().getId(), box(shape.getBpmnLabel().getBounds())));
        all(model, BpmnEdge.class).stream().filter(edge -> edge.getBpmnLabel() != null)
                .forEach(edge -> labels.put(edge.getBpmnElement().getId(), box(edge.getBpmnLabel().getBounds())));
        return labels;
    }

    private static List<Line> lines(Model model) {
        List<Line> lines = new ArrayList<>();
        for (BpmnEdge edge : all(model, BpmnEdge.class)) {
            List<Waypoint> bends = List.copyOf(edge.getWaypoints());
            for (int i = 1; i < bends.size(); i++) {
                Waypoint from = bends.get(i - 1);
                Waypoint to = bends.get(i);
                lines.add(new Line((SequenceFlow) edge.getBpmnElement(),
                        new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY())));
            }
        }
        return lines;
    }

    private static Rectangle2D box(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static <T extends ModelElementInstance> Collection<T> all(Model model, Class<T> type) {
        return model.content().getModelElementsByType(type);
    }
}
