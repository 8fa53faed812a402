package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.RijkOnly;

/** The referral waits too long; the prime minister's office is told (A12). */
public record ReferralRaised(AgreementId agreement) implements RijkOnly {}
