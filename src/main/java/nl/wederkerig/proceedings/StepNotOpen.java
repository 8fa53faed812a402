package nl.wederkerig.proceedings;

import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.AgreementId;

/** Something is asked about a step that is not to be done now. */
public class StepNotOpen extends IllegalStateException {

    StepNotOpen(AgreementId agreement, String dispute, StepKind kind, String subject) {
        super("Dispute " + dispute + " of " + agreement + " does not wait for " + kind + " " + subject);
    }
}
