package nl.wederkerig.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Where someone is sent who must sign in, did so, or did not succeed; and what becomes of a form that came too late. */
@Component
class SignInRoutes extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    static final String SIGN_IN = "/aanmelden";
    static final String ACCOUNT_TYPED = "signin.account";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
        send(request, response, expired ? SIGN_IN + "?verlopen" : SIGN_IN);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        SignedIn signedIn = (SignedIn) authentication.getPrincipal();
        request.getSession().removeAttribute(ACCOUNT_TYPED);
        LastPerson.remember(request, response, signedIn.id());
        var form = SavedForm.waiting(request).filter(saved -> saved.isOf(signedIn));
        if (form.isPresent()) {
            clearAuthenticationAttributes(request);
            response.sendRedirect(form.get().page().location());
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
        }
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        request.getSession().setAttribute(ACCOUNT_TYPED, request.getParameter("account"));
        send(request, response, why instanceof LockedException ? SIGN_IN + "?te-vaak" : SIGN_IN + "?fout");
    }

    /** Who is signed in and has not the role sees that; a form with a stale token comes back with what was typed. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        if (!(why instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        var form = SavedForm.keep(request);
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn)) {
            send(request, response, SIGN_IN + "?verlopen");
        } else if (form.isPresent()) {
            send(request, response, form.get().page().location());
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** A fragment cannot show a page: htmx is told to go there. */
    private static void send(HttpServletRequest request, HttpServletResponse response, String location) throws IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + location);
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(request.getContextPath() + location);
        }
    }
}
