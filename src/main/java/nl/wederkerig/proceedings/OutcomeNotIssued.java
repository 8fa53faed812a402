package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;

/** An outcome in a procedure that has ended, or has one already. */
public class OutcomeNotIssued extends IllegalStateException {

    OutcomeNotIssued(AgreementId agreement, String dispute, Result result) {
        super("Dispute " + dispute + " of " + agreement + " cannot go from " + result + " to an outcome");
    }
}
