package nl.wederkerig.api;

import java.security.Principal;
import java.util.Set;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;

/**
 * Who proved to be a person, by whatever means: the principal of every authentication that the API takes. Its roles are read anew
 * for each request.
 *
 * @param scopes  the roles within which the bearer of a token acts; null for all that the person has
 * @param allowed by the provider, with this token; null for all that the person has
 */
public record ApiCaller(PersonId person, Set<String> scopes, Set<Role> allowed) implements Principal {

    public ApiCaller(PersonId person) {
        this(person, null, null);
    }

    boolean actsAs(Role role) {
        return (scopes == null || scopes.contains(OpenApiDocument.scope(role))) && (allowed == null || allowed.contains(role));
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
