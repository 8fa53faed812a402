package nl.wederkerig.web;

import java.util.Set;
import nl.wederkerig.shared.Role;

/**
 * Who looks at a page.
 *
 * @param organisation null for persons appointed in disputes
 */
public record Visitor(String name, String organisation, Set<Role> roles) {

    public Visitor {
        roles = Set.copyOf(roles);
    }
}
