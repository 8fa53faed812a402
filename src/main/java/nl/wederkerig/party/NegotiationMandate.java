package nl.wederkerig.party;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * What an organisation's own delegation may agree to. Seen by its own side only.
 *
 * @param decidedBy who gave it, such as the board
 * @param decidedOn the day on which it was given
 * @param paysAtMost  euros that the own side may promise, over all years together; null without a limit
 * @param getsAtLeast euros that must be promised to the own side; null without a limit
 * @param validUntil  its last day; null without an end
 */
public record NegotiationMandate(
        AgreementId agreement, OrganisationId organisation, String text, String decidedBy, LocalDate decidedOn, BigDecimal paysAtMost,
        BigDecimal getsAtLeast, LocalDate validUntil, PersonId writtenBy, Instant writtenAt) {}
