package nl.wederkerig.web.process;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.ProcessPositions;
import nl.wederkerig.overview.ProcessPositions.ProcessPosition;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tab;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Tells in words what the diagram shows. */
@Component
class ProcessModel {

    /** What the cabinet does with a referral is for the Rijk alone (A12). */
    private static final String CABINET = "CabinetDecision";
    /** What who was appointed or asked in one dispute sees: the models of disputes would give others away (D8). */
    private static final Set<String> OF_THE_AGREEMENT = Set.of("Agreement", "Negotiation", "CoSigning", "Amendment");
    private static final List<String> NOT_TOLD = List.of("Gateway_", "Flow_", "SubProcess_");

    private final ProcessPositions positions;
    private final OpenTasks tasks;
    private final Organisations organisations;
    private final OrganisationNames names;
    private final MessageSource messages;
    private final Texts texts;
    private final Dates dates;

    ProcessModel(@Lazy ProcessPositions positions, @Lazy OpenTasks tasks, Organisations organisations, OrganisationNames names,
            MessageSource messages, Texts texts, Dates dates) {
        this.positions = positions;
        this.tasks = tasks;
        this.organisations = organisations;
        this.names = names;
        this.messages = messages;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * @param asked id of a process; anything else for the innermost that waits
     * @param whole whether the reader sees all disputes
     */
    ProcessView of(AgreementId agreement, String asked, boolean whole, Actor actor) {
        List<ProcessPosition> all = oneOfEach(positions.of(agreement).stream()
                .filter(position -> !position.process().equals(CABINET) || seesCabinet(actor))
                .filter(position -> whole || OF_THE_AGREEMENT.contains(position.process())).toList());
        if (all.isEmpty()) {
            return ProcessView.none();
        }
        ProcessPosition shown = all.stream().filter(position -> position.process().equals(asked)).findFirst()
                .or(() -> all.stream().filter(position -> !position.current().isEmpty()).reduce((first, last) -> last))
                .orElse(all.get(all.size() - 1));
        List<Tab> tabs = all.stream().map(position -> Tab.of(texts.get("model." + position.process()),
                "/akkoorden/" + agreement + "/proces?proces=" + position.process(), position == shown)).toList();
        return new ProcessView(tabs, texts.get("model." + shown.process()), texts.get("web.process.about." + shown.process()),
                "/processen/" + shown.process() + ".bpmn", String.join(",", shown.current()), String.join(",", shown.travelled()),
                waits(tasks.of(agreement), shown), told(shown.process(), shown.travelled()));
    }

    /** Where one commitment is in its follow-up. @throws NotFound while none runs */
    ProcessView ofCommitment(AgreementId agreement, String commitment) {
        ProcessPosition shown = positions.ofCommitment(agreement, commitment).orElseThrow(() -> new NotFound("process of commitment", commitment));
        List<OpenTask> open = tasks.of(agreement).stream().filter(task -> commitment.equals(task.commitment())).toList();
        return new ProcessView(List.of(), texts.get("web.process.of-commitment", commitment), texts.get("web.process.about." + shown.process()),
                "/processen/" + shown.process() + ".bpmn", String.join(",", shown.current()), String.join(",", shown.travelled()),
                waits(open, shown), told(shown.process(), shown.travelled()));
    }

    /** Of several that go the same way, as each commitment has one, the first that waits. */
    private static List<ProcessPosition> oneOfEach(List<ProcessPosition> positions) {
        return List.copyOf(positions.stream().collect(Collectors.toMap(ProcessPosition::process, Function.identity(),
                (first, next) -> first.current().isEmpty() ? next : first, LinkedHashMap::new)).values());
    }

    private boolean seesCabinet(Actor actor) {
        return actor.has(Role.CABINET_SECRETARY) || actor.organisation() != null
                && organisations.byId(actor.organisation(), dates.today()).layer() == Layer.RIJK;
    }

    private List<ProcessView.Waiting> waits(List<OpenTask> all, ProcessPosition shown) {
        List<OpenTask> open = all.stream().filter(task -> task.process().equals(shown.process())).toList();
        OrganisationNames.Names known = names.of(open.stream().flatMap(task -> task.holders().stream()).toList());
        List<ProcessView.Waiting> waits = new ArrayList<>();
        for (String step : shown.current()) {
            String label = label(shown.process(), step);
            if (label != null) {
                List<OpenTask> waiting = open.stream().filter(task -> task.step().equals(step)).toList();
                String holders = known.all(waiting.stream().map(OpenTask::holders).flatMap(Collection::stream).toList());
                waits.add(new ProcessView.Waiting(label, holders.isEmpty() ? null : holders));
            }
        }
        return waits;
    }

    private List<String> told(String process, List<String> steps) {
        Stream<String> labels = steps.stream().map(step -> label(process, step)).filter(Objects::nonNull);
        return labels.toList();
    }

    /** Null for what says nothing by itself: questions, arrows and frames. */
    private String label(String process, String step) {
        if (NOT_TOLD.stream().anyMatch(step::startsWith)) {
            return null;
        }
        return messages.getMessage("model." + process + "." + step, null, null, texts.locale());
    }
}
