package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.RijkOnly;

/** The referral is on the cabinet's agenda; the meeting's date is the Rijk's only (A12). */
public record CabinetAgendaSet(AgreementId agreement) implements RijkOnly {}
