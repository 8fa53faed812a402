package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** What the provider is asked: a code with PKCE, and, before an act that binds, that the person signs in once more. */
@Component
class OpenIdRequests implements OAuth2AuthorizationRequestResolver {

    private final DefaultOAuth2AuthorizationRequestResolver requests;

    OpenIdRequests(OpenIdProvider provider) {
        requests = new DefaultOAuth2AuthorizationRequestResolver(provider, OpenIdProvider.DEPARTURES);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return again(requests.resolve(request), request);
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return again(requests.resolve(request, registration), request);
    }

    private static OAuth2AuthorizationRequest again(OAuth2AuthorizationRequest asked, HttpServletRequest request) {
        if (asked == null || ProviderSession.of(request).filter(session -> session.askedAt() != null).isEmpty()) {
            return asked;
        }
        return OAuth2AuthorizationRequest.from(asked).additionalParameters(more -> {
            more.put("max_age", "0");
            more.put("prompt", "login");
        }).build();
    }
}
