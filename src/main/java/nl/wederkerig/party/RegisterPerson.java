package nl.wederkerig.party;

import java.util.Set;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;

/**
 * Enters a person.
 *
 * @param organisation null for persons appointed in disputes, who have the roles CHAIR, ARBITER, EXPERT or SECRETARY only
 */
public record RegisterPerson(String name, OrganisationId organisation, Set<Role> roles) {

    public RegisterPerson {
        roles = Set.copyOf(roles);
    }
}
