package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Whoever signed in at the provider signs out there, too. */
@Component
class OpenIdDeparture implements LogoutHandler, LogoutSuccessHandler {

    private static final String TOKEN = OpenIdDeparture.class.getName();

    private final OpenIdProvider provider;

    OpenIdDeparture(OpenIdProvider provider) {
        this.provider = provider;
    }

    /** Before the session is gone. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication who) {
        LastPerson.signOut(request, response);
        ProviderSession.of(request).ifPresent(session -> request.setAttribute(TOKEN, session.idToken()));
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who) throws IOException {
        Object token = request.getAttribute(TOKEN);
        URI end = token == null ? null : provider.endOfSession().orElse(null);
        if (end == null) {
            response.sendRedirect(request.getContextPath() + SignInRoutes.SIGNED_OUT);
            return;
        }
        String back = ServletUriComponentsBuilder.fromContextPath(request).path(SignInRoutes.SIGN_IN).query("afgemeld").build().toUriString();
        response.sendRedirect(UriComponentsBuilder.fromUri(end).queryParam("id_token_hint", "{token}").queryParam("post_logout_redirect_uri", "{back}")
                .encode().buildAndExpand(token, back).toUriString());
    }
}
