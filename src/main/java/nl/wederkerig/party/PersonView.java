package nl.wederkerig.party;

import java.util.Set;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/**
 * A person with the roles that the person has.
 *
 * @param organisation null for persons appointed in disputes
 * @param active       whether the person still takes part; who does not cannot sign in
 */
public record PersonView(PersonId id, String name, OrganisationId organisation, Set<Role> roles, boolean active) {

    public PersonView {
        roles = Set.copyOf(roles);
    }

    public Actor actor() {
        return new Actor(id, organisation, roles);
    }
}
