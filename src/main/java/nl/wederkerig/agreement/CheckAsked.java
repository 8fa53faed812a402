package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RijkOnly;

/** A ministry asked BZK to look at a version beforehand (A11); seen by the Rijk only. */
public record CheckAsked(AgreementId agreement, int version, OrganisationId by, LocalDate answerBy) implements RijkOnly {}
