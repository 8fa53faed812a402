package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RijkOnly;

/** The referral was tabled; seen by the Rijk only (A12). */
public record ReferralTabled(AgreementId agreement, OrganisationId by) implements RijkOnly {}
