package nl.wederkerig.commitment;

import nl.wederkerig.agreement.AgreementFailed;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.AgreementTerminated;
import nl.wederkerig.agreement.AmendmentAdopted;
import nl.wederkerig.agreement.EnteredIntoForce;
import nl.wederkerig.agreement.EventRecorded;
import nl.wederkerig.agreement.PartySucceeded;
import nl.wederkerig.agreement.TextProposed;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to commitments when something happens to their agreement, in the same transaction. */
@Component
class AgreementFollower {

    private final CommitmentsOfText text;
    private final CommitmentConditions conditions;
    private final CommitmentRepository commitments;
    private final AgreementDossiers agreements;

    AgreementFollower(CommitmentsOfText text, CommitmentConditions conditions, CommitmentRepository commitments,
            @Lazy AgreementDossiers agreements) {
        this.text = text;
        this.conditions = conditions;
        this.commitments = commitments;
        this.agreements = agreements;
    }

    /** The text of an amendment changes nothing before it is adopted (A15). */
    @EventListener
    void on(TextProposed proposed) {
        if (agreements.facts(proposed.agreement()).status() != AgreementStatus.IN_FORCE) {
            text.plan(proposed.agreement(), proposed.version());
        }
    }

    @EventListener
    void on(EnteredIntoForce entered) {
        text.enterIntoForce(entered.agreement(), entered.version(), entered.on());
    }

    @EventListener
    void on(AmendmentAdopted adopted) {
        text.amend(adopted.agreement(), adopted.version(), adopted.on());
    }

    @EventListener
    void on(AgreementFailed failed) {
        text.lapseAll(failed.agreement(), "failed");
    }

    @EventListener
    void on(AgreementTerminated terminated) {
        text.lapseAll(terminated.agreement(), "terminated");
    }

    @EventListener
    void on(EventRecorded recorded) {
        conditions.happened(recorded);
    }

    @EventListener
    void on(PartySucceeded succession) {
        commitments.findByAgreementIdOrderByPosition(succession.agreement().value())
                .forEach(commitment -> commitment.succeed(succession.from(), succession.to()));
    }
}
