package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.RijkOnly;

/** The referral was discussed in the medeoverhedenoverleg (A12). */
public record ReferralDiscussed(AgreementId agreement) implements RijkOnly {}
