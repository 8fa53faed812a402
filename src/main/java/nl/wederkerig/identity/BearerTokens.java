package nl.wederkerig.identity;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.shared.PersonId;
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
 * registered system act as the person that stands for it; any other must name a person, as when signing in.
 */
@Component
public class BearerTokens {

    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");

    private final SignInSettings settings;
    private final ClaimMapping mapping;
    private final JdbcIdentities identities;
    private final JdbcApiClients clients;
    private final JwtDecoder decoder = new SupplierJwtDecoder(this::readProvider);

    BearerTokens(SignInSettings settings, ClaimMapping mapping, JdbcIdentities identities, JdbcApiClients clients) {
        this.settings = settings;
        this.mapping = mapping;
        this.identities = identities;
        this.clients = clients;
    }

    /** @param scopes that the token names; who bears it acts within these */
    public record Bearer(PersonId person, Set<String> scopes) {

        public Bearer {
            scopes = Set.copyOf(scopes);
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
        Optional<PersonId> system = Stream.of("client_id", "azp").map(token::getClaimAsString).filter(Objects::nonNull).findFirst()
                .filter(client -> !token.hasClaim(settings.claims().name()) || client.equals(token.getSubject())).flatMap(clients::find);
        return new Bearer(system.orElseGet(() -> identities.present(mapping.read(token.getClaims()))), scopes(token.getClaims()));
    }

    private static Set<String> scopes(Map<String, Object> claims) {
        return Stream.of("scope", "scp").map(claims::get).filter(Objects::nonNull).findFirst()
                .map(claim -> claim instanceof List<?> several ? several.stream().map(Object::toString) : Stream.of(claim.toString().split(" ")))
                .orElseGet(Stream::empty).filter(scope -> !scope.isEmpty()).collect(Collectors.toSet());
    }

    private JwtDecoder readProvider() {
        NimbusJwtDecoder read = NimbusJwtDecoder.withIssuerLocation(settings.issuer())
                .jwtProcessorCustomizer(checks -> checks.setJWSTypeVerifier(
                        new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null)))
                .build();
        read.setJwtValidator(new DelegatingOAuth2TokenValidator<>(List.of(
                JwtValidators.createDefaultWithIssuer(settings.issuer()),
                new JwtClaimValidator<Object>(JwtClaimNames.EXP, Objects::nonNull),
                new JwtClaimValidator<List<String>>(JwtClaimNames.AUD, audience -> audience != null && audience.contains(settings.audience())))));
        return read;
    }
}
