package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;

/** A process lets happen what the commitment says is not due; a fault of the program, for its timers move with the dates. */
public class FollowUpDisagrees extends IllegalStateException {

    FollowUpDisagrees(AgreementId agreement, String commitment, String what) {
        super("Commitment " + commitment + " of " + agreement + " is not " + what);
    }
}
