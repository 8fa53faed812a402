package nl.wederkerig.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.shared.PersonId;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/**
 * Of which registered system a token certainly is. A token for a person names the same client, so that more is asked: it says in a way of its
 * provider that a client asked for it by itself, and nothing in it is said of people alone. What is left is a person's, or nobody's.
 */
@Component
class SystemTokens {

    private static final List<String> OF_PEOPLE_ALONE = List.of("sid", "auth_time", "nonce");

    private final SignInSettings settings;
    private final ClaimMapping mapping;
    private final JdbcIdentities identities;
    private final JdbcApiClients clients;

    SystemTokens(SignInSettings settings, ClaimMapping mapping, JdbcIdentities identities, JdbcApiClients clients) {
        this.settings = settings;
        this.mapping = mapping;
        this.identities = identities;
        this.clients = clients;
    }

    Optional<PersonId> system(Jwt token) {
        return Stream.of("client_id", "azp").map(token::getClaimAsString).filter(Objects::nonNull).findFirst()
                .filter(client -> isOfItself(token, client) && !isOfSomebody(token, client)).flatMap(clients::find);
    }

    private static boolean isOfItself(Jwt token, String client) {
        boolean asSpecified = client.equals(token.getSubject());
        boolean keycloak = ("service-account-" + client).equalsIgnoreCase(token.getClaimAsString("preferred_username"));
        return asSpecified || keycloak || isEntras(token);
    }

    /** There a client is its own subject by its object id; for people these two differ. */
    private static boolean isEntras(Jwt token) {
        return !token.hasClaim("scp") && token.getSubject() != null && token.getSubject().equals(token.getClaimAsString("oid"));
    }

    /** Entra ID gives clients roles as well. */
    private boolean isOfSomebody(Jwt token, String client) {
        Map<String, Object> claims = token.getClaims();
        String subject = mapping.subject(claims);
        return OF_PEOPLE_ALONE.stream().anyMatch(token::hasClaim)
                || token.hasClaim(settings.claims().name()) && !client.equals(token.getSubject())
                || mapping.namesOrganisation(claims) || mapping.namesRole(claims) && !isEntras(token)
                || subject == null || identities.isKnown(subject);
    }
}
