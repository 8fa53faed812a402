package nl.wederkerig.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wederkerig.overview.OpenTasks.OpenTask;
import nl.wederkerig.overview.ProcessPositions.ProcessPosition;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Where a dossier is in its models, as somebody may see it. Whether the agreement is seen in full is for the caller to establish. */
@Component
public class SeenProcesses {

    /** What the cabinet does with a referral is for the Rijk alone (A12). */
    private static final String CABINET = "CabinetDecision";
    /** What who was appointed or asked in one dispute sees: the models of disputes would give others away (D8). */
    private static final Set<String> OF_THE_AGREEMENT = Set.of("Agreement", "Negotiation", "CoSigning", "Amendment");
    private static final List<String> NOT_TOLD = List.of("Gateway_", "Flow_", "SubProcess_");

    private final ProcessPositions positions;
    private final Organisations organisations;
    private final EffectiveTime time;

    SeenProcesses(@Lazy ProcessPositions positions, Organisations organisations, EffectiveTime time) {
        this.positions = positions;
        this.organisations = organisations;
        this.time = time;
    }

    /**
     * The models that run or ran for it, the outermost first; of several that go the same way the first
     * that waits.
     *
     * @param whole whether all disputes are seen
     */
    public List<ProcessPosition> of(AgreementId agreement, boolean whole, Actor actor) {
        return List.copyOf(positions.of(agreement).stream()
                .filter(position -> !position.process().equals(CABINET) || seesCabinet(actor))
                .filter(position -> whole || OF_THE_AGREEMENT.contains(position.process()))
                .collect(Collectors.toMap(ProcessPosition::process, Function.identity(),
                        (first, next) -> first.current().isEmpty() ? next : first, LinkedHashMap::new)).values());
    }

    /** Whether a step says something by itself; questions, arrows and frames do not. */
    public static boolean isTold(String step) {
        return NOT_TOLD.stream().noneMatch(step::startsWith);
    }

    /** Of what is open, what a dossier lies with somebody for: checks only once everybody has accepted the text (A5). */
    public static List<OpenTask> holding(List<OpenTask> open) {
        boolean accepting = open.stream().anyMatch(task -> task.step().equals("Task_AcceptText"));
        return !accepting ? open : open.stream().filter(task -> !task.step().equals("Task_CompleteChecks")).toList();
    }

    private boolean seesCabinet(Actor actor) {
        return actor.has(Role.CABINET_SECRETARY) || actor.organisation() != null
                && organisations.byId(actor.organisation(), time.today()).layer() == Layer.RIJK;
    }
}
