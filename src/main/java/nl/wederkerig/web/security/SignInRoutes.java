package nl.wederkerig.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.web.Room;
import nl.wederkerig.web.help.Tours;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Where someone is sent who must sign in, did so, or did not succeed; and what becomes of a form that came too late. */
@Component
class SignInRoutes extends SavedRequestAwareAuthenticationSuccessHandler
        implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    static final String SIGN_IN = "/aanmelden";
    static final String SIGN_OUT = "/afmelden";
    static final String SIGNED_OUT = SIGN_IN + "?afgemeld";
    /** On a request that is refused because its form was of an earlier session. */
    static final String EARLIER_SESSION = "earlierSession";
    static final String ACCOUNT_TYPED = "signin.account";

    private static final int LONGEST_ACCOUNT = 254;
    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final FormPages pages;
    private final Tours tours;
    private final People people;

    SignInRoutes(FormPages pages, Tours tours, @Lazy People people) {
        this.pages = pages;
        this.tours = tours;
        this.people = people;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        boolean expired = request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid()
                && !LastPerson.signedOut(request);
        send(request, response, expired ? SIGN_IN + "?verlopen" : SIGN_IN);
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        SignedIn signedIn = (SignedIn) authentication.getPrincipal();
        request.getSession().removeAttribute(ACCOUNT_TYPED);
        LastPerson.remember(request, response, signedIn.id());
        tours.begin(signedIn.id(), request.getSession());
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
        remember(request);
        send(request, response, why instanceof LockedException ? SIGN_IN + "?te-vaak" : SIGN_IN + "?fout");
    }

    /** Who is signed in and may not enter sees that, or that there is nothing; a form with a stale token comes back with what was typed. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (!(why instanceof CsrfException)) {
            boolean hidden = Room.hides(request.getRequestURI().substring(request.getContextPath().length()));
            response.sendError(hidden ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (isTooLarge(request)) {
            LargeBodies.tell(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, request, response);
            return;
        }
        stale(request, response);
    }

    private void stale(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        boolean signedIn = authentication != null && authentication.getPrincipal() instanceof SignedIn;
        Optional<FormPage> page = pages.of(request);
        if (page.isPresent() && isTo(SIGN_IN, request)) {
            remember(request);
            send(request, response, SIGN_IN + "?verouderd");
        } else if (page.isPresent() && isTo(SIGN_OUT, request)) {
            if (signedIn) {
                LastPerson.signOut(request, response);
                new SecurityContextLogoutHandler().logout(request, response, authentication);
            }
            send(request, response, SIGNED_OUT);
        } else {
            keep(request, response, signedIn, page);
        }
    }

    /** What is longer than any account is none, and is not kept for who is not known. */
    private static void remember(HttpServletRequest request) {
        String account = request.getParameter("account");
        request.getSession().setAttribute(ACCOUNT_TYPED, account == null || account.length() > LONGEST_ACCOUNT ? null : account);
    }

    /** For a form of somebody who is not signed in that is not read. */
    void again(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(request, response, SIGN_IN + "?verouderd");
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, boolean signedIn, Optional<FormPage> page)
            throws IOException {
        SavedForm.Why why = signedIn || LastPerson.of(request).isEmpty() ? SavedForm.Why.EARLIER
                : LastPerson.signedOut(request) ? SavedForm.Why.SIGNED_OUT : SavedForm.Why.EXPIRED;
        Optional<SavedForm> form = page.filter(found -> signedIn || isKnownBrowser(request)).flatMap(found -> SavedForm.keep(request, found, why));
        if (!signedIn) {
            send(request, response, SIGN_IN + switch (why) {
                case EXPIRED -> "?verlopen";
                case SIGNED_OUT -> "?uitgelogd";
                case EARLIER, LANGUAGE, CONFIRM -> "?verouderd";
            });
        } else if (form.isPresent()) {
            send(request, response, form.get().page().location());
        } else {
            request.setAttribute(EARLIER_SESSION, true);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Whether its cookie names a person who takes part; nobody else knows how that person is called here. */
    boolean isKnownBrowser(HttpServletRequest request) {
        return LastPerson.of(request).filter(value -> UUID_FORM.matcher(value).matches()).map(value -> new PersonId(UUID.fromString(value)))
                .filter(person -> people.byIds(Set.of(person)).containsKey(person)).isPresent();
    }

    private static boolean isTo(String path, HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + path);
    }

    /** Of an upload above the limit nothing can be read, its token neither. */
    private static boolean isTooLarge(HttpServletRequest request) throws IOException {
        if (request.getContentType() == null || !request.getContentType().startsWith("multipart/")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException above) {
            return true;
        } catch (ServletException noUpload) {
            return false;
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
