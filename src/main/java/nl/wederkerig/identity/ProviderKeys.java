package nl.wederkerig.identity;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Map;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpMethod;
import org.springframework.http.RequestEntity;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * Reads tokens with the keys of the provider. Whoever makes up a key is not a reason to ask the provider each time: it is asked twice in half a
 * minute at most, and not waited for long.
 */
final class ProviderKeys {

    private static final JOSEObjectType ACCESS_TOKEN = new JOSEObjectType("at+jwt");
    private static final String SETTINGS = "/.well-known/openid-configuration";
    private static final int CONNECT_MILLIS = 2_000;
    private static final int READ_MILLIS = 5_000;
    private static final int LARGEST = 1024 * 1024;

    private ProviderKeys() {}

    /** Signatures and types are looked at, and nothing else yet. */
    static NimbusJwtDecoder decoder(String issuer) {
        DefaultJWTProcessor<SecurityContext> checks = new DefaultJWTProcessor<>();
        checks.setJWSTypeVerifier(new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, ACCESS_TOKEN, null));
        checks.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.Family.SIGNATURE, keys(issuer)));
        checks.setJWTClaimsSetVerifier((claims, context) -> {});
        return new NimbusJwtDecoder(checks);
    }

    private static JWKSource<SecurityContext> keys(String issuer) {
        try {
            return JWKSourceBuilder.create(URI.create(address(issuer)).toURL(), new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST))
                    .refreshAheadCache(false).rateLimited(true).build();
        } catch (MalformedURLException | IllegalArgumentException unusable) {
            throw new IllegalStateException("The provider at " + issuer + " names no address of its keys", unusable);
        }
    }

    private static String address(String issuer) {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(CONNECT_MILLIS);
        requests.setReadTimeout(READ_MILLIS);
        Map<String, Object> told = new RestTemplate(requests).exchange(
                new RequestEntity<>(HttpMethod.GET, URI.create(issuer.replaceFirst("/$", "") + SETTINGS)),
                new ParameterizedTypeReference<Map<String, Object>>() {}).getBody();
        if (told == null || !issuer.equals(told.get("issuer"))) {
            throw new IllegalStateException("The provider at " + issuer + " calls itself otherwise");
        }
        return String.valueOf(told.get("jwks_uri"));
    }
}
