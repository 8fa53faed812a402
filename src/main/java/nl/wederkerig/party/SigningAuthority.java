package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * That a person may sign for an organisation. Seen by all parties.
 *
 * @param from  the first day
 * @param until the last day; null while no end is known
 */
public record SigningAuthority(
        SigningAuthorityId id, PersonId person, OrganisationId organisation, AuthorityGround ground, LocalDate from, LocalDate until) {

    public boolean inForceOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }
}
