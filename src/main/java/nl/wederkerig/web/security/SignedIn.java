package nl.wederkerig.web.security;

import java.io.Serializable;
import java.util.UUID;
import nl.wederkerig.shared.PersonId;
import org.springframework.security.core.AuthenticatedPrincipal;

/** Who a session is of. Roles are not kept in it: they are read anew for each request. */
record SignedIn(UUID person) implements AuthenticatedPrincipal, Serializable {

    PersonId id() {
        return new PersonId(person);
    }

    @Override
    public String getName() {
        return person.toString();
    }
}
