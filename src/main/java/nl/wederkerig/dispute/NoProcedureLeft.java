package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;

/** A deadlock for which the arrangement gives no procedure; an arrangement like that cannot be accepted. */
public class NoProcedureLeft extends IllegalStateException {

    NoProcedureLeft(AgreementId agreement, RouteDecision.Question question) {
        super("No procedure for the deadlock of " + agreement + ": " + question);
    }
}
