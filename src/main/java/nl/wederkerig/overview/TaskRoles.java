package nl.wederkerig.overview;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.Signatories;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which role does which step, so that a task is offered to who can do it and shown to colleagues as somebody else's. */
@Component
public class TaskRoles {

    /** Asked on pages of their own, without sight of the dossier (D7). */
    private static final Set<String> OF_APPOINTMENTS = Set.of("Appointment.Task_Appoint", "Challenge.Task_DecideChallenge");

    /** Agreements in preparation: no step of any model. */
    public static final List<Role> PREPARATION = List.of(Role.NEGOTIATOR);

    /** By model and step, in the order in which they are filtered on. */
    private static final Map<String, List<Role>> ROLES = new LinkedHashMap<>();

    static {
        List<Role> negotiators = List.of(Role.NEGOTIATOR);
        List<Role> signatories = List.of(Role.SIGNATORY);
        List<Role> ministry = List.of(Role.SIGNATORY, Role.BZK_LIAISON);
        List<Role> secretary = List.of(Role.CABINET_SECRETARY);
        ROLES.put("Negotiation.Task_ProposeText", negotiators);
        ROLES.put("Negotiation.Task_AcceptText", negotiators);
        ROLES.put("Negotiation.Task_CompleteChecks", List.of(Role.NEGOTIATOR, Role.BZK_LIAISON));
        ROLES.put("Negotiation.Task_RecordConstituencyDecision", negotiators);
        ROLES.put("CoSigning.Task_Sign", signatories);
        ROLES.put("CoSigning.Task_Ratify", signatories);
        ROLES.put("CoSigning.Task_CoSign", signatories);
        ROLES.put("CoSigning.Task_CoSignOnDecision", signatories);
        ROLES.put("CoSigning.Task_RatifyCoSignature", signatories);
        ROLES.put("Consultation.Task_StateInterest", negotiators);
        ROLES.put("Consultation.Task_HoldExecutiveConsultation", negotiators);
        List<Role> state = List.of(Role.SIGNATORY, Role.NEGOTIATOR, Role.BZK_LIAISON);
        ROLES.put("CouncilOfStateAdvice.Task_AskAdvice", state);
        ROLES.put("CouncilOfStateAdvice.Task_RecordAdvice", List.of(Role.COUNCIL_OF_STATE));
        ROLES.put("TopConsultation.Task_Convene", state);
        ROLES.put("TopConsultation.Task_RecordResult", state);
        ROLES.put("CrownDispute.Task_SubmitToCrown", negotiators);
        ROLES.put("CrownDispute.Task_RecordDecree", state);
        ROLES.put("Compliance.Task_AnswerOutcome", negotiators);
        ROLES.put("Compliance.Task_AnswerAfterNotice", negotiators);
        ROLES.put("Compliance.Task_Comply", negotiators);
        ROLES.put("Compliance.Task_ComplyAfterAll", state);
        ROLES.put("CommitmentFollowUp.Task_Deliver", negotiators);
        ROLES.put("CommitmentFollowUp.Task_ConfirmFulfilment", negotiators);
        ROLES.put("CommitmentFollowUp.Task_DecideOnNewDate", negotiators);
        ROLES.put("CabinetDecision.Task_TableReferral", ministry);
        ROLES.put("CabinetDecision.Task_DiscussInMedeoverhedenoverleg", ministry);
        ROLES.put("CabinetDecision.Task_PutOnAgenda", secretary);
        ROLES.put("CabinetDecision.Task_RecordDecision", secretary);
    }

    static {
        List<Role> negotiators = List.of(Role.NEGOTIATOR);
        List<Role> authority = List.of(Role.APPOINTING_AUTHORITY);
        ROLES.put("Appointment.Task_Nominate", negotiators);
        ROLES.put("Appointment.Task_Appoint", authority);
        ROLES.put("Challenge.Task_AnswerChallenge", negotiators);
        ROLES.put("Challenge.Task_DecideChallenge", authority);
        ROLES.put("IndependentChairProcedure.Task_AnswerProposal", negotiators);
        ROLES.put("ExpertAdviceProcedure.Task_PutQuestion", negotiators);
        ROLES.put("ExpertAdviceProcedure.Task_CommentOnDraft", negotiators);
        ROLES.put("BindingAdviceProcedure.Task_CompleteClaim", negotiators);
        ROLES.put("BindingAdviceProcedure.Task_CompleteClaimAfterNotice", negotiators);
        ROLES.put("BindingAdviceProcedure.Task_FinalProposals", negotiators);
        ROLES.put("BindingAdviceProcedure.Task_Respond", negotiators);
        ROLES.put("BindingAdviceProcedure.Task_TakeRound", negotiators);
    }

    private final Signatories signatories;

    TaskRoles(@Lazy Signatories signatories) {
        this.signatories = signatories;
    }

    /** The steps that people do for their organisation in a dossier that they see, by model. */
    public static Set<String> steps() {
        return ROLES.keySet().stream().filter(step -> !OF_APPOINTMENTS.contains(step)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Who does the step; empty for a step that nobody is known to do. */
    public static List<Role> of(String step) {
        return ROLES.getOrDefault(step, List.of());
    }

    /** Whether steps closed to somebody leave anything to do at all. */
    public static boolean leavePart(Set<String> closed) {
        return closed.size() < ROLES.size();
    }

    /** Of the steps closed to somebody, those that colleagues can do. */
    public static Set<String> ofColleagues(Set<String> closed) {
        return closed.stream().filter(step -> !OF_APPOINTMENTS.contains(step)).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The steps that the actor's role cannot do, and those that are asked elsewhere; a minister signs by office (A8). A step that nobody is
     * known to do is closed to nobody.
     */
    public Set<String> closedTo(Actor actor) {
        boolean signs = signatories.roleOf(actor).isPresent();
        return ROLES.entrySet().stream()
                .filter(step -> OF_APPOINTMENTS.contains(step.getKey())
                || step.getValue().stream().noneMatch(role -> role == Role.SIGNATORY ? signs : actor.has(role)))
                .map(Map.Entry::getKey).collect(Collectors.toUnmodifiableSet());
    }
}
