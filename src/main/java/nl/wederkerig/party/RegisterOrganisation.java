package nl.wederkerig.party;

import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.shared.OrganisationId;

/**
 * Enters an organisation, such as the one that a merger makes.
 *
 * @param id        TOOI code in lower case, or a short name of our own
 * @param layer     null where it is of none
 * @param province  of a municipality; else null
 * @param memberOf  the associations and networks it belongs to from its first day
 * @param from      its first day
 */
public record RegisterOrganisation(
        OrganisationId id, String code, String name, String shortName, Layer layer, OrganisationKind kind,
        OrganisationId province, Set<OrganisationId> memberOf, LocalDate from) {

    public RegisterOrganisation {
        memberOf = Set.copyOf(memberOf);
    }
}
