package nl.wederkerig.web.security;

import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.PersonId;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Who came from the provider, between the check of the token and the session. */
class KnownUser extends DefaultOidcUser {

    private final UUID person;

    KnownUser(PersonId person, OidcIdToken token) {
        super(List.of(), token);
        this.person = person.value();
    }

    UUID person() {
        return person;
    }
}
