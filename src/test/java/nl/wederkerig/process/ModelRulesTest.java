package nl.wederkerig.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.process.Models.Model;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every process model keeps to, so that a board member can read it and a developer can trust it. */
class ModelRulesTest {

    /** The first word of an id, by the type of what it names. */
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("startEvent", "Start"), Map.entry("endEvent", "End"), Map.entry("userTask", "Task"),
            Map.entry("serviceTask", "Task"), Map.entry("receiveTask", "Task"), Map.entry("callActivity", "Call"),
            Map.entry("subProcess", "SubProcess"), Map.entry("exclusiveGateway", "Gateway|Join"),
            Map.entry("parallelGateway", "Gateway|Join"), Map.entry("intermediateCatchEvent", "Timer"),
            Map.entry("boundaryEvent", "Timer|Message|Error"), Map.entry("sequenceFlow", "Flow"));
    /** The engine takes days only. */
    private static final String TEN_YEARS = "P3653D";
    private static final Pattern DEFAULT_ID =
            Pattern.compile("(Activity|Event|Gateway|Flow|Process|Definitions|\\w+EventDefinition)_[0-9][0-9a-z]{6}");
    private static final Pattern SENTENCE_CASE = Pattern.compile("(\\p{Lu}\\p{Ll}|BZK)[^\\p{Lu}]*");
    private static final Pattern ONE_VARIABLE =
            Pattern.compile("\\$\\{([a-z]\\w*|[a-z]\\w* == '[A-Z_]+'|[a-z]\\w*\\.[a-z]\\w*\\([a-z]\\w*\\))}");
    /** The model of a procedure is chosen by the route. */
    private static final Pattern CHOSEN = Pattern.compile("\\$\\{[a-z]\\w*Model}");
    private static final Pattern BEAN = Pattern.compile("\\$\\{[a-z]\\w*}");
    private static final Pattern NOTED = Pattern.compile("\\$\\{execution\\.setVariable\\('[a-z]\\w*', ('[A-Z_]+'|true|false)\\)}");

    static Stream<Model> models() {
        return Models.processes();
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_model_holds_one_process_named_as_its_file(Model model) {
        assertThat(all(model, Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(model.name());
            assertThat(process.getName()).isNotBlank();
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo(TEN_YEARS);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void ids_speak(Model model) {
        for (FlowElement element : all(model, FlowElement.class)) {
            String prefix = PREFIXES.get(element.getElementType().getTypeName());
            assertThat(prefix).as("kind of " + element.getId()).isNotNull();
            assertThat(element.getId()).matches("(" + prefix + ")(_[A-Z][A-Za-z]+)+");
        }
        assertThat(all(model, BaseElement.class)).extracting(BaseElement::getId)
                .noneMatch(id -> id != null && DEFAULT_ID.matcher(id).matches());
    }

    @ParameterizedTest
    @MethodSource("models")
    void all_but_joins_and_forks_carry_a_label_in_sentence_case(Model model) {
        for (FlowNode node : all(model, FlowNode.class)) {
            if (!(node instanceof Gateway)) {
                assertThat(node.getName()).as(node.getId()).isNotBlank();
            }
        }
        assertThat(labelled(model)).allSatisfy(
                element -> assertThat(element.getName()).as(element.getId()).matches(SENTENCE_CASE));
    }

    @ParameterizedTest
    @MethodSource("models")
    void gateways_are_questions_and_their_flows_the_answers(Model model) {
        for (ExclusiveGateway gateway : all(model, ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() == 1) {
                assertThat(gateway.getName()).as(gateway.getId()).isNull();
                assertThat(gateway.getId()).startsWith("Join_");
            } else {
                assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                assertThat(gateway.getOutgoing()).allSatisfy(flow -> assertThat(flow.getName()).as(flow.getId()).isNotBlank());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void conditions_ask_one_variable_and_leave_no_answer_out(Model model) {
        for (SequenceFlow flow : all(model, SequenceFlow.class)) {
            boolean answer = flow.getSource() instanceof ExclusiveGateway && flow.getSource().getOutgoing().size() > 1;
            boolean otherwise = answer && flow.equals(((ExclusiveGateway) flow.getSource()).getDefault());
            if (answer && !otherwise) {
                assertThat(flow.getConditionExpression()).as(flow.getId()).isNotNull();
                assertThat(flow.getConditionExpression().getTextContent()).as(flow.getId()).matches(ONE_VARIABLE);
            } else {
                assertThat(flow.getConditionExpression()).as(flow.getId()).isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void services_are_delegate_expressions_and_nothing_is_scripted(Model model) {
        for (ServiceTask task : all(model, ServiceTask.class)) {
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).matches(BEAN);
            assertThat(Stream.of(task.getCamundaClass(), task.getCamundaExpression(), task.getCamundaType()))
                    .as(task.getId()).containsOnlyNulls();
        }
        assertThat(all(model, ScriptTask.class)).isEmpty();
        assertThat(all(model, CamundaExecutionListener.class)).allSatisfy(listener -> {
            assertThat(listener.getParentElement().getParentElement()).isInstanceOf(Event.class);
            assertThat(listener.getCamundaExpression()).matches(NOTED);
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_human_act_is_carried_out_in_its_own_transaction_and_waits_at_tasks(Model model) {
        assertThat(all(model, EventBasedGateway.class)).isEmpty();
        assertThat(all(model, FlowNode.class)).allSatisfy(node -> {
            assertThat(node.isCamundaAsyncBefore()).as(node.getId()).isFalse();
            assertThat(node.isCamundaAsyncAfter()).as(node.getId()).isFalse();
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void timers_take_their_date_from_a_variable(Model model) {
        for (TimerEventDefinition timer : all(model, TimerEventDefinition.class)) {
            assertThat(timer.getTimeDate()).as(timer.getId()).isNotNull();
            assertThat(timer.getTimeDate().getTextContent()).as(timer.getId()).matches("\\$\\{[a-z]\\w*At}");
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void every_human_act_has_someone_who_may_do_it(Model model) {
        for (UserTask task : all(model, UserTask.class)) {
            String groups = task.getCamundaCandidateGroups();
            assertThat(groups).as(task.getId()).isEqualTo(perParty(task) ? "${party}" : "${holders.of(execution)}");
        }
        for (MultiInstanceLoopCharacteristics loop : all(model, MultiInstanceLoopCharacteristics.class)) {
            assertThat(loop.getCamundaCollection()).matches("\\$\\{[a-z]\\w*\\.of\\(execution\\)}");
            assertThat(loop.getCamundaElementVariable()).isEqualTo("party");
            assertThat(loop.isSequential()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_call_passes_named_variables_and_reaches_a_model(Model model) {
        Set<String> names = models().map(Model::name).collect(Collectors.toSet());
        assertThat(all(model, CallActivity.class)).allSatisfy(call -> assertThat(call.getCalledElement()).satisfiesAnyOf(
                called -> assertThat(called).isIn(names), called -> assertThat(called).matches(CHOSEN)));
        assertThat(all(model, CamundaIn.class)).allSatisfy(in -> {
            assertThat(in.getCamundaVariables()).isNull();
            assertThat(in.getCamundaSource() == null).isNotEqualTo(in.getCamundaBusinessKey() == null);
        });
        assertThat(all(model, CamundaOut.class)).allSatisfy(out -> {
            assertThat(out.getCamundaVariables()).isNull();
            assertThat(out.getCamundaSource()).isEqualTo(out.getCamundaTarget());
        });
    }

    @ParameterizedTest
    @MethodSource("models")
    void a_called_process_says_at_each_end_what_came_of_it(Model model) {
        Set<String> called = models().flatMap(each -> all(each, CallActivity.class).stream())
                .map(CallActivity::getCalledElement).collect(Collectors.toSet());
        if (called.contains(model.name())) {
            List<EndEvent> saying = all(model, CamundaExecutionListener.class).stream()
                    .filter(listener -> listener.getCamundaExpression().contains("Result'"))
                    .map(listener -> (EndEvent) listener.getParentElement().getParentElement()).toList();
            assertThat(saying).containsExactlyInAnyOrderElementsOf(
                    all(model, EndEvent.class).stream().filter(ModelRulesTest::endsTheProcess).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void messages_and_errors_are_called_by_their_ids(Model model) {
        assertThat(all(model, Message.class)).allSatisfy(message -> assertThat(message.getName()).isEqualTo(message.getId()));
        assertThat(all(model, ErrorEventDefinition.class)).allSatisfy(
                error -> assertThat(error.getError().getErrorCode()).isEqualTo(error.getError().getId()));
    }

    private static boolean perParty(Activity task) {
        return task.getLoopCharacteristics() != null
                || task.getParentElement() instanceof SubProcess around && around.getLoopCharacteristics() != null;
    }

    /** Not the end of a part of it, nor of what happens beside it. */
    private static boolean endsTheProcess(EndEvent end) {
        if (end.getParentElement() instanceof SubProcess around) {
            return around.triggeredByEvent();
        }
        return end.getPreviousNodes().list().stream().flatMap(before -> before.getPreviousNodes().list().stream())
                .noneMatch(event -> event instanceof BoundaryEvent beside && !beside.cancelActivity());
    }

    private static List<FlowElement> labelled(Model model) {
        return all(model, FlowElement.class).stream().filter(element -> element.getName() != null).toList();
    }

    private static <T extends ModelElementInstance> Collection<T> all(Model model, Class<T> type) {
        return model.content().getModelElementsByType(type);
    }
}
