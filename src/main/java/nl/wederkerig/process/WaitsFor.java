package nl.wederkerig.process;

import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.commitment.FollowUps;
import nl.wederkerig.dispute.ConsultationLapses;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.proceedings.ProcedureSteps;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.signing.RoundId;
import nl.wederkerig.signing.SigningLapses;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Whom the models wait for: the expressions in which they ask it. */
@Configuration(proxyBeanMethods = false)
public class WaitsFor {

    private static final String GENERAL_AFFAIRS = "AZ";

    private final Negotiations negotiations;
    private final SigningLapses rounds;
    private final FollowUps followUps;
    private final ConsultationLapses consultations;
    private final ProcedureSteps procedures;
    private final Organisations organisations;
    private final AskedPersons asked;
    private final EffectiveTime time;

    WaitsFor(
            Negotiations negotiations, @Lazy SigningLapses rounds, @Lazy FollowUps followUps, @Lazy ConsultationLapses consultations,
            @Lazy ProcedureSteps procedures, Organisations organisations, @Lazy AskedPersons asked, EffectiveTime time) {
        this.negotiations = negotiations;
        this.rounds = rounds;
        this.followUps = followUps;
        this.consultations = consultations;
        this.procedures = procedures;
        this.organisations = organisations;
        this.asked = asked;
        this.time = time;
    }

    @Bean
    public Whom acceptors() {
        return execution -> groups(negotiations.acceptors(agreement(execution)));
    }

    @Bean
    public Whom constituencies() {
        return execution -> negotiations.constituencies(agreement(execution)).stream().map(Group::of).map(Group::toString).toList();
    }

    @Bean
    public Whom signers() {
        return execution -> groups(rounds.schedule(round(execution)).signers());
    }

    /** The two sides of a dispute, each with all its organisations. */
    @Bean
    public Whom sides() {
        return execution -> disputants(execution).stream()
                .map(side -> side.stream().map(Group::of).map(Group::toString).collect(Collectors.joining(","))).toList();
    }

    /** Of the tasks that more than one organisation, or none of the parties, can do. */
    @Bean
    public Whom holders() {
        return execution -> switch (execution.getCurrentActivityId()) {
            case "Task_ProposeText" -> groups(negotiations.proposers(agreement(execution)));
            case "Task_CompleteChecks" -> groups(negotiations.checkers(agreement(execution)));
            case "Task_HoldExecutiveConsultation" ->
                    disputants(execution).stream().flatMap(List::stream).map(Group::of).map(Group::toString).toList();
            case "Task_PutOnAgenda", "Task_RecordDecision" -> generalAffairs();
            case "Task_Deliver" -> List.of(obligor(execution).toString());
            case "Task_Nominate", "Task_Appoint", "Task_AcceptAppointment", "Task_AnswerChallenge", "Task_DecideChallenge" ->
                    asked.organisations(execution);
            default -> ProcedureTasks.kindOf(execution.getCurrentActivityId()).map(kind -> procedureHolders(execution, kind)).orElseGet(() ->
                    groups(List.of(rounds.schedule(round(execution)).coSigner())));
        };
    }

    @Bean
    public NegotiationTerm negotiationTerm() {
        return agreement -> negotiations.termElapsed(AgreementId.of(agreement));
    }

    @Bean
    public AgreedDate agreedDate() {
        return date -> date != null && date.toInstant().isAfter(time.now());
    }

    private Group obligor(DelegateExecution execution) {
        String commitment = (String) execution.getVariable(ProcessVariables.COMMITMENT);
        return Group.of(followUps.obligor(agreement(execution), commitment));
    }

    private List<String> procedureHolders(DelegateExecution execution, StepKind kind) {
        String dispute = (String) execution.getVariable(ProcessVariables.DISPUTE);
        return procedures.holders(agreement(execution), dispute, kind).stream().map(Group::of).map(Group::toString).toList();
    }

    private List<String> generalAffairs() {
        return organisations.byCode(GENERAL_AFFAIRS, time.today()).map(Group::of).map(Group::toString).stream().toList();
    }

    private List<List<OrganisationId>> disputants(DelegateExecution execution) {
        return consultations.sides(agreement(execution), (String) execution.getVariable(ProcessVariables.DISPUTE));
    }

    private static AgreementId agreement(DelegateExecution execution) {
        return AgreementId.of((String) execution.getVariable(ProcessVariables.AGREEMENT));
    }

    private static RoundId round(DelegateExecution execution) {
        return new RoundId(UUID.fromString((String) execution.getVariable(ProcessVariables.ROUND)));
    }

    private static List<String> groups(Collection<PartyKey> parties) {
        return parties.stream().map(Group::of).map(Group::toString).toList();
    }

    /** Groups in the engine's writing. */
    public interface Whom {

        List<String> of(DelegateExecution execution);
    }

    /** Whether the negotiation term of an agreement has ended. */
    public interface NegotiationTerm {

        boolean hasElapsed(String agreement);
    }

    /** Whether the day on which an agreement is to enter into force is still to come. */
    public interface AgreedDate {

        boolean liesAhead(Date date);
    }
}
