package nl.wederkerig.party;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
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
 * @param themes      codes of the themes that it is for; empty where it says nothing of themes
 */
public record NegotiationMandate(
        AgreementId agreement, OrganisationId organisation, String text, String decidedBy, LocalDate decidedOn, BigDecimal paysAtMost,
        BigDecimal getsAtLeast, LocalDate validUntil, Set<String> themes, PersonId writtenBy, Instant writtenAt) {

    public NegotiationMandate {
        themes = Set.copyOf(themes);
    }
}
