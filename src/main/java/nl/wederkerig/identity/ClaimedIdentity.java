package nl.wederkerig.identity;

import java.util.Set;
import nl.wederkerig.shared.Role;

/**
 * What a provider says of somebody.
 *
 * @param organisation code of the one organisation, whether it is known here or not
 * @param roles        that the provider allows; only those for which values are configured
 */
public record ClaimedIdentity(String issuer, String subject, String name, String organisation, Set<Role> roles) {

    public ClaimedIdentity {
        roles = Set.copyOf(roles);
    }
}
