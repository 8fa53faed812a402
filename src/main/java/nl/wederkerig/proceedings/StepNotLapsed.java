package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.AgreementId;

/** The process lets a step lapse that in the domain has not. */
public class StepNotLapsed extends IllegalStateException {

    StepNotLapsed(AgreementId agreement, String dispute, StepKind kind, LocalDate lastDay) {
        super("Step " + kind + " in dispute " + dispute + " of " + agreement + " has " + lastDay + " as its last day");
    }
}
