package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/** Writes down the mandate of the actor's own delegation; an earlier one stays readable. */
public record GiveMandate(AgreementId agreement, String text, String decidedBy, LocalDate decidedOn) {}
