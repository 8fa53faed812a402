package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;

/** An agreement cannot move so from where it stands: what called for it did not look first. */
public class IllegalTransition extends IllegalStateException {

    IllegalTransition(AgreementId agreement, AgreementStatus status, AgreementTransition transition) {
        super("Agreement " + agreement + " in " + status + ": no " + transition + " from " + transition.from() + " to "
                + transition.to());
    }
}
