package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.RijkOnly;

/** BZK looked at a version beforehand (A11); what it found is seen by the Rijk only. */
public record CheckAnswered(AgreementId agreement, int version) implements RijkOnly {}
