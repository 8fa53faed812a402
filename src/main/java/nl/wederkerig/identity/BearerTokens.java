package nl.wederkerig.identity;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.stereotype.Component;

/**
 * Tokens with which the API is called: signed by the provider's keys, from that issuer, for our audience, not over. Those of a
 * registered system act as the person that stands for it; any other must name a person, as when signing in, and allows that person no more than it
 * says. What the person may do with another token, or has here, does not change by it.
 */
@Component
public class BearerTokens {

    private final SignInSettings settings;
    private final ClaimMapping mapping;
    private final JdbcIdentities identities;
    private final SystemTokens systems;
    private final JwtDecoder decoder = new SupplierJwtDecoder(this::readProvider);

    BearerTokens(SignInSettings settings, ClaimMapping mapping, JdbcIdentities identities, SystemTokens systems) {
        this.settings = settings;
        this.mapping = mapping;
        this.identities = identities;
        this.systems = systems;
    }

    /**
     * @param scopes that the token names; who bears it acts within these
     * @param roles  that the provider allows the person by this token; null for a system, which the registrar gave what it has
     */
    public record Bearer(PersonId person, Set<String> scopes, Set<Role> roles) {

        public Bearer {
            scopes = Set.copyOf(scopes);
            roles = roles == null ? null : Set.copyOf(roles);
        }
    }

    public boolean on() {
        return settings.on();
    }

    /** Refuses what was not signed, or is not for us; the provider's keys are fetched when they are first needed. */
    public JwtDecoder decoder() {
        return decoder;
    }

    /** @throws IdentityRefused when a valid token does not say enough */
    public Bearer bearer(Jwt token) {
        Optional<PersonId> system = systems.system(token);
        if (system.isPresent()) {
            return new Bearer(system.get(), scopes(token.getClaims(), "scope", "scp", "roles"), null);
        }
        JdbcIdentities.Present present = identities.present(mapping.read(token.getClaims()));
        return new Bearer(present.person(), scopes(token.getClaims(), "scope", "scp"), present.roles());
    }

    private static Set<String> scopes(Map<String, Object> claims, String... names) {
        return Stream.of(names).map(claims::get).filter(Objects::nonNull).findFirst()
                .map(claim -> claim instanceof List<?> several ? several.stream().map(Object::toString) : Stream.of(claim.toString().split(" ")))
                .orElseGet(Stream::empty).filter(scope -> !scope.isEmpty()).collect(Collectors.toSet());
    }

    private JwtDecoder readProvider() {
        NimbusJwtDecoder read = ProviderKeys.decoder(settings.issuer());
        read.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())))));
        return read;
    }
}
