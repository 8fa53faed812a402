package nl.wederkerig.party;

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
 */
public record NegotiationMandate(
        AgreementId agreement, OrganisationId organisation, String text, String decidedBy, LocalDate decidedOn, PersonId writtenBy, Instant writtenAt) {}
