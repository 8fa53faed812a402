package nl.wederkerig.agreement;

import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/**
 * A party and what it has agreed to.
 *
 * @param arrangementAcceptedAt of the present revision; null when not
 * @param acceptedVersion       the current version when it has accepted that one, else null
 * @param textAcceptedAt        null without {@code acceptedVersion}
 * @param joint                 whether it is one of those who act jointly: no observer, no co-party that did not accept
 * @param endedOn               the day from which it no longer exists, without a successor here; else null (A18)
 */
public record PartyView(
        OrganisationId organisation,
        PartyRole role,
        Side side,
        Instant arrangementAcceptedAt,
        Integer acceptedVersion,
        Instant textAcceptedAt,
        boolean joint,
        LocalDate endedOn) {

    public PartyKey key() {
        return new PartyKey(organisation, role);
    }
}
