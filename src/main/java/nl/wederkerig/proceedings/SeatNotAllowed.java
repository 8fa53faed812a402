package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;

/** A step that a seat cannot take from where it is: a defect, for the rules have been asked before. */
public class SeatNotAllowed extends IllegalStateException {

    SeatNotAllowed(AgreementId agreement, String dispute, Seat seat, SeatState from, SeatState expected) {
        super("Seat " + seat + " in dispute " + dispute + " of " + agreement + " is in " + from + ", not in " + expected);
    }
}
