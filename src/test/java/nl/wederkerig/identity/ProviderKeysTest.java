package nl.wederkerig.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** How often a provider is asked for its keys. */
class ProviderKeysTest {

    private final AtomicInteger asked = new AtomicInteger();
    private RSAKey key;
    private HttpServer provider;
    private String issuer;

    @BeforeEach
    void provider() throws Exception {
        key = new RSAKeyGenerator(2048).keyID("echt").generate();
        provider = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        issuer = "http://localhost:" + provider.getAddress().getPort() + "/inloggen";
        answers("/inloggen/.well-known/openid-configuration",
                "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer + "/sleutels\",\"subject_types_supported\":[\"public\"]}");
        answers("/inloggen/sleutels", new JWKSet(key).toString());
        provider.start();
    }

    private void answers(String path, String body) {
        provider.createContext(path, exchange -> {
            asked.incrementAndGet();
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }

    @AfterEach
    void stop() {
        provider.stop(0);
    }

    @Test
    void keys_that_somebody_makes_up_do_not_reach_the_provider_each_time_and_its_own_keep_working() throws Exception {
        JwtDecoder decoder = new BearerTokens(new SignInSettings(issuer, "wederkerig", "", "Proefaanbieder", List.of(), null, Map.of(), Map.of(),
                "wederkerig-api", 90), null, null, null).decoder();
        assertThat(decoder.decode(token("echt")).getSubject()).isEqualTo("iemand");
        for (int i = 0; i < 50; i++) {
            String madeUp = token("verzonnen-" + i);
            assertThatThrownBy(() -> decoder.decode(madeUp)).isInstanceOf(JwtException.class);
        }
        assertThat(decoder.decode(token("echt")).getSubject()).isEqualTo("iemand");
        assertThat(asked.get()).isBetween(2, 4);
    }

    private String token(String keyId) throws JOSEException {
        SignedJWT token = new SignedJWT(new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(keyId).build(), new JWTClaimsSet.Builder()
                .issuer(issuer).subject("iemand").audience("wederkerig-api").expirationTime(Date.from(Instant.parse("2100-01-01T00:00:00Z"))).build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
