package nl.wederkerig.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import nl.wederkerig.identity.ClaimMapping;
import nl.wederkerig.identity.Confirmations;
import nl.wederkerig.identity.Identities;
import nl.wederkerig.identity.IdentityRefused;
import nl.wederkerig.shared.EffectiveTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Whoever comes back from the provider: who that is here, and where they go. No token but the one for signing out is kept. */
@Component
class OpenIdArrival implements OAuth2UserService<OidcUserRequest, OidcUser>, AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(OpenIdArrival.class);

    private final ClaimMapping mapping;
    private final Identities identities;
    private final SignInRoutes routes;
    private final EffectiveTime time;
    private final Confirmations confirmations;

    OpenIdArrival(ClaimMapping mapping, Identities identities, SignInRoutes routes, EffectiveTime time, Confirmations confirmations) {
        this.mapping = mapping;
        this.identities = identities;
        this.routes = routes;
        this.time = time;
        this.confirmations = confirmations;
    }

    /** The token was checked: signature, issuer, audience, nonce and time. */
    @Override
    public OidcUser loadUser(OidcUserRequest arrived) {
        try {
            return new KnownUser(identities.visit(mapping.read(arrived.getIdToken().getClaims())), arrived.getIdToken());
        } catch (IdentityRefused refused) {
            throw new OAuth2AuthenticationException(new OAuth2Error(refused.why().name().toLowerCase(Locale.ROOT).replace('_', '-')), refused);
        }
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication arrived)
            throws IOException, ServletException {
        KnownUser user = (KnownUser) arrived.getPrincipal();
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(new SignedIn(user.person()), null, List.of());
        signedIn.setDetails(arrived.getDetails());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        ProviderSession.arrived(request, user.person(), user.getIdToken().getTokenValue(), user.getIdToken().getAuthenticatedAt(), time.recordedAt(),
                confirmations);
        routes.onAuthenticationSuccess(request, response, signedIn);
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String code = why instanceof OAuth2AuthenticationException refused ? refused.getError().getErrorCode() : "";
        LOG.info("Somebody who came from the provider was refused: {}", code.replaceAll("[^A-Za-z0-9_-]", ""));
        String notice = code.equals(OAuth2ErrorCodes.ACCESS_DENIED) ? "geannuleerd" : SignInPage.isNotice(code) ? code : "aanbieder";
        response.sendRedirect(request.getContextPath() + SignInRoutes.SIGN_IN + "?" + notice);
    }
}
