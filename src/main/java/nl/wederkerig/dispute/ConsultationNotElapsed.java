package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/** A timer says that a consultation is over and the dispute says that it is not: a defect, never passed over in silence. */
public class ConsultationNotElapsed extends IllegalStateException {

    ConsultationNotElapsed(AgreementId agreement, String dispute, DisputeStage stage, LocalDate lastDay) {
        super("Dispute " + dispute + " of " + agreement + " is in " + stage + ", its consultation lasts until " + lastDay);
    }
}
