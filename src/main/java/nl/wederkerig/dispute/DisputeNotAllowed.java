package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;

/** A transition that the dispute's stage does not have. */
public class DisputeNotAllowed extends IllegalStateException {

    DisputeNotAllowed(AgreementId agreement, String dispute, DisputeStage from, DisputeStage to) {
        super("Dispute " + dispute + " of " + agreement + " cannot go from " + from + " to " + to);
    }
}
