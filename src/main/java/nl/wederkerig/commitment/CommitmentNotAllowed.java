package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;

/** A transition that the commitment's status does not have; a fault of the program, for commands are judged before. */
public class CommitmentNotAllowed extends IllegalStateException {

    CommitmentNotAllowed(AgreementId agreement, String commitment, CommitmentStatus from, CommitmentStatus to) {
        super("Commitment " + commitment + " of " + agreement + " cannot go from " + from + " to " + to);
    }
}
