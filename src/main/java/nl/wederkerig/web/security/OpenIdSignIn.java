package nl.wederkerig.web.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.stereotype.Component;

/** Signing in and out at the provider, as part of the rules for the pages. */
@Component
class OpenIdSignIn implements Customizer<OAuth2LoginConfigurer<HttpSecurity>> {

    private final OpenIdProvider provider;
    private final OpenIdRequests requests;
    private final OpenIdArrival arrival;
    private final OpenIdDeparture departure;

    OpenIdSignIn(OpenIdProvider provider, OpenIdRequests requests, OpenIdArrival arrival, OpenIdDeparture departure) {
        this.provider = provider;
        this.requests = requests;
        this.arrival = arrival;
        this.departure = departure;
    }

    /** Fetches the tokens for the code, and checks the one that says who it is. */
    AuthenticationProvider authentication() {
        return new OidcAuthorizationCodeAuthenticationProvider(new RestClientAuthorizationCodeTokenResponseClient(), arrival);
    }

    @Override
    public void customize(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage(SignInRoutes.SIGN_IN).clientRegistrationRepository(provider).authorizedClientRepository(new NoTokensKept())
                .authorizationEndpoint(asked -> asked.baseUri(OpenIdProvider.DEPARTURES).authorizationRequestResolver(requests))
                .redirectionEndpoint(back -> back.baseUri(OpenIdProvider.ARRIVALS))
                .userInfoEndpoint(user -> user.oidcUserService(arrival))
                .successHandler(arrival).failureHandler(arrival);
    }

    void signOut(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutUrl(SignInRoutes.SIGN_OUT).addLogoutHandler(departure).logoutSuccessHandler(departure);
    }

    /** A browser follows redirects of a form only to where the policy says forms may lead. */
    void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter((request, response) -> {
            if (provider.on()) {
                response.setHeader("Content-Security-Policy", SecurityConfiguration.CONTENT_SECURITY_POLICY
                        .replace("form-action 'self'", "form-action 'self' " + String.join(" ", provider.origins())));
            }
        });
    }
}
