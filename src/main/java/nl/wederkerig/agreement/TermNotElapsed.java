package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/** What should happen by itself is not due in the domain: the moment has not come, or the agreement stands otherwise. */
public class TermNotElapsed extends IllegalStateException {

    TermNotElapsed(AgreementId agreement, AgreementStatus status, String what, LocalDate day) {
        super("Agreement " + agreement + " in " + status + ": " + what + " not due, " + day);
    }
}
