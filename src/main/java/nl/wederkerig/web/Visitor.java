package nl.wederkerig.web;

import java.util.Set;
import nl.wederkerig.shared.Role;

/**
 * Who looks at a page.
 *
 * @param organisation      null for persons appointed in disputes
 * @param centralGovernment whether that organisation belongs to the Rijk
 * @param represented       whether it is a municipality, province or water board, for which an association speaks
 */
public record Visitor(String name, String organisation, boolean centralGovernment, boolean represented, Set<Role> roles) {

    public Visitor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
