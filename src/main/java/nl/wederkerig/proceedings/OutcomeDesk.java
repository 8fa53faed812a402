package nl.wederkerig.proceedings;

import nl.wederkerig.commitment.BornCommitments;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeFacts;
import nl.wederkerig.dispute.DisputeResults;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where every outcome is issued: until then nobody but those who decide knows it; then all parties have it in the one transaction,
 * with the work that comes of it (D9, C6, D12).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class OutcomeDesk {

    private final ProcedureCases cases;
    private final StepDesk steps;
    private final ComplianceDesk compliance;
    private final DisputeResults disputes;
    private final BornCommitments born;
    private final ProceedingsProcess process;
    private final EffectiveTime time;

    OutcomeDesk(ProcedureCases cases, StepDesk steps, ComplianceDesk compliance, @Lazy DisputeResults disputes, @Lazy BornCommitments born,
            @Lazy ProceedingsProcess process, EffectiveTime time) {
        this.cases = cases;
        this.steps = steps;
        this.compliance = compliance;
        this.disputes = disputes;
        this.born = born;
        this.process = process;
        this.time = time;
    }

    /**
     * @param last     the step with which the procedure came to its outcome
     * @param recorded records that it was issued; called when nothing speaks against it
     * @throws nl.wederkerig.shared.InvalidInput with all faults of the outcome
     */
    void issue(Proceedings proceedings, Outcome outcome, StepKind last, Runnable recorded) {
        DisputeFacts dispute = cases.of(proceedings.agreement(), proceedings.dispute()).dispute();
        OutcomeFaults.refuse(outcome, dispute);
        steps.closeAll(proceedings);
        proceedings.issue(outcome, time.today());
        recorded.run();
        if (dispute.isDeadlock() && outcome.binds()) {
            boundText(proceedings, outcome, last);
            return;
        }
        if (dispute.isAgreedAdvice()) {
            acceptedBeforehand(proceedings, outcome, last);
            return;
        }
        disputes.decided(dispute.agreement(), dispute.key());
        if (!dispute.isDeadlock()) {
            becomeWork(dispute, outcome);
        }
        compliance.begin(proceedings);
        process.stepDone(dispute.agreement(), dispute.key(), last);
        if (outcome.binds() && proceedings.steps().isEmpty()) {
            compliance.close(proceedings, DisputeEnd.COMPLIED);
        }
    }

    /** A binding outcome about a deadlock is a text to sign; that is the agreement's business (A14). */
    private void boundText(Proceedings proceedings, Outcome outcome, StepKind last) {
        process.stepDone(proceedings.agreement(), proceedings.dispute(), last);
        disputes.bindingText(proceedings.agreement(), proceedings.dispute(), outcome.text(), outcome.commitments());
    }

    /** Nobody is asked for an answer: all gave it with the timetable (A1). What the advice promises is owed from now on (C6). */
    private void acceptedBeforehand(Proceedings proceedings, Outcome outcome, StepKind last) {
        born.open(proceedings.agreement(), proceedings.dispute(), outcome.commitments());
        process.stepDone(proceedings.agreement(), proceedings.dispute(), last);
        disputes.acceptedBeforehand(proceedings.agreement(), proceedings.dispute());
    }

    /** What binds is owed from now on; of the rest it is planned until the obligors answer. */
    private void becomeWork(DisputeFacts dispute, Outcome outcome) {
        if (outcome.binds()) {
            born.open(dispute.agreement(), dispute.key(), outcome.commitments());
            dispute.about().forEach(key -> born.dispose(dispute.agreement(), dispute.key(), key,
                    outcome.dispose().getOrDefault(key, Disposal.AS_IT_WAS).asCommitmentsSay()));
        } else {
            born.plan(dispute.agreement(), dispute.key(), outcome.commitments());
        }
    }
}
