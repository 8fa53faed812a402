package nl.wederkerig.proceedings;

import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AskedOrganisations;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class StateProcedureDesk implements StateProcedures {

    private final RouteEntry entry;
    private final ProcedureCases cases;
    private final StepDesk steps;
    private final OutcomeDesk outcomes;
    private final AskedOrganisations asked;

    StateProcedureDesk(RouteEntry entry, ProcedureCases cases, StepDesk steps, OutcomeDesk outcomes, @Lazy AskedOrganisations asked) {
        this.entry = entry;
        this.cases = cases;
        this.steps = steps;
        this.outcomes = outcomes;
        this.asked = asked;
    }

    @Override
    public void askAdvice(AgreementId agreement, String dispute, Actor actor) {
        Proceedings proceedings = entry.open(agreement, dispute, RouteAct.ASK_ADVICE, actor);
        entry.act(new AdviceAsked(agreement, dispute, actor.organisation()), actor);
        steps.done(proceedings, StepKind.ASK_ADVICE, next(proceedings, "advice-asked", StepKind.RECORD_ADVICE,
                cases.councilOfState(), CouncilOfStatePolicy.EXPECTED));
    }

    @Override
    public void recordAdvice(AgreementId agreement, String dispute, String text, Actor actor) {
        Proceedings proceedings = entry.open(agreement, dispute, RouteAct.RECORD_ADVICE, actor);
        outcomes.issue(proceedings, new Outcome(OutcomeKind.COUNCIL_ADVICE, OutcomeForce.NON_BINDING, text, null, List.of(), Map.of()),
                StepKind.RECORD_ADVICE, () -> entry.act(new AdviceReceived(agreement, dispute, entry.today()), actor));
    }

    @Override
    public void convene(AgreementId agreement, String dispute, Actor actor) {
        Proceedings proceedings = entry.open(agreement, dispute, RouteAct.CONVENE, actor);
        entry.act(new TopConsultationConvened(agreement, dispute, actor.organisation()), actor);
        steps.done(proceedings, StepKind.CONVENE, next(proceedings, "convened", StepKind.RECORD_RESULT,
                actor.organisation(), TopConsultationPolicy.RESULT));
    }

    @Override
    public void recordResult(AgreementId agreement, String dispute, boolean agreed, String text, List<PromisedCommitment> commitments,
            Actor actor) {
        Proceedings proceedings = entry.open(agreement, dispute, RouteAct.RECORD_RESULT, actor);
        Runnable recorded = () -> entry.act(new TopResultRecorded(agreement, dispute, agreed), actor);
        if (agreed) {
            outcomes.issue(proceedings, new Outcome(OutcomeKind.TOP_RESULT, OutcomeForce.NON_BINDING, text, null, commitments, Map.of()),
                    StepKind.RECORD_RESULT, recorded);
        } else {
            recorded.run();
            steps.noResult(proceedings, StepKind.RECORD_RESULT);
        }
    }

    /** The Council of State prepares the decree, and reads the dispute for it. */
    @Override
    public void submitToCrown(AgreementId agreement, String dispute, Actor actor) {
        Proceedings proceedings = entry.open(agreement, dispute, RouteAct.SUBMIT_TO_CROWN, actor);
        entry.act(new SubmittedToCrown(agreement, dispute, actor.organisation()), actor);
        asked.ask(agreement, dispute, List.of(cases.councilOfState()));
        steps.done(proceedings, StepKind.SUBMIT_TO_CROWN, next(proceedings, "submitted-to-crown", StepKind.RECORD_DECREE,
                cases.of(agreement, dispute).bzk().get(), CrownDisputePolicy.EXPECTED));
    }

    @Override
    public void recordDecree(AgreementId agreement, String dispute, boolean admissible, String text, List<PromisedCommitment> commitments,
            Map<String, Disposal> dispose, Actor actor) {
        Proceedings proceedings = entry.open(agreement, dispute, RouteAct.RECORD_DECREE, actor);
        Runnable recorded = () -> entry.act(new DecreeRecorded(agreement, dispute, admissible, entry.today()), actor);
        if (admissible) {
            outcomes.issue(proceedings, new Outcome(OutcomeKind.DECREE, OutcomeForce.BINDING, text, null, commitments, dispose),
                    StepKind.RECORD_DECREE, recorded);
        } else {
            recorded.run();
            steps.noResult(proceedings, StepKind.RECORD_DECREE);
        }
    }

    private OpenStep next(Proceedings proceedings, String startedBy, StepKind kind, OrganisationId holder, TermLength length) {
        return cases.of(proceedings.agreement(), proceedings.dispute()).after(entry.today(), startedBy, kind, List.of(holder), length);
    }
}
