package nl.wederkerig.web.security;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wederkerig.identity.SignInSettings;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;

/**
 * The one provider at which people sign in. Its addresses are read from it when they are first needed, so that the application starts
 * while it is down.
 */
@Component
public class OpenIdProvider implements ClientRegistrationRepository {

    static final String ID = "aanbieder";
    static final String DEPARTURES = SignInRoutes.SIGN_IN + "/bij";
    static final String ARRIVALS = SignInRoutes.SIGN_IN + "/terug";

    private final SignInSettings settings;
    private volatile ClientRegistration read;

    OpenIdProvider(SignInSettings settings) {
        this.settings = settings;
    }

    public boolean on() {
        return settings.on();
    }

    public String name() {
        return settings.name();
    }

    /** @throws IllegalArgumentException when the provider cannot be reached, or does not say what it must */
    @Override
    public ClientRegistration findByRegistrationId(String id) {
        if (!on() || !ID.equals(id)) {
            return null;
        }
        ClientRegistration known = read;
        if (known == null) {
            known = ClientRegistrations.fromIssuerLocation(settings.issuer()).registrationId(ID)
                    .clientId(settings.clientId()).clientSecret(settings.clientSecret())
                    .clientAuthenticationMethod(settings.clientSecret().isEmpty() ? ClientAuthenticationMethod.NONE : ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                    .redirectUri("{baseUrl}" + ARRIVALS).scope(settings.scopes()).build();
            read = known;
        }
        return known;
    }

    boolean isThere() {
        try {
            return findByRegistrationId(ID) != null;
        } catch (IllegalArgumentException unreachable) {
            LoggerFactory.getLogger(OpenIdProvider.class).warn("The provider at {} cannot be used: {}", settings.issuer(), unreachable.getMessage());
            return false;
        }
    }

    /** Where one signs out at the provider; empty where it does not say. */
    Optional<URI> endOfSession() {
        return isThere() ? Optional.ofNullable(read.getProviderDetails().getConfigurationMetadata().get("end_session_endpoint"))
                .map(address -> URI.create(address.toString())) : Optional.empty();
    }

    /** To which a form of ours may lead by way of redirects. */
    Set<String> origins() {
        Set<String> origins = new TreeSet<>();
        if (on()) {
            ClientRegistration known = read;
            Stream<String> more = known == null ? Stream.of() : Stream.of(known.getProviderDetails().getAuthorizationUri(),
                    String.valueOf(known.getProviderDetails().getConfigurationMetadata().getOrDefault("end_session_endpoint", settings.issuer())));
            Stream.concat(Stream.of(settings.issuer()), more).map(URI::create).forEach(each -> origins.add(each.getScheme() + "://" + each.getAuthority()));
        }
        return origins;
    }
}
