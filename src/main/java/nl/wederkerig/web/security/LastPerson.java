package nl.wederkerig.web.security;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.wederkerig.shared.PersonId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/**
 * A cookie that tells, after a session has ended, whose it was and whether its person ended it; it opens nothing, and is gone with
 * the browser.
 */
final class LastPerson {

    static final String COOKIE = "laatst";

    private static final String SIGNED_OUT = ".afgemeld";

    private LastPerson() {}

    static Optional<String> of(HttpServletRequest request) {
        return value(request).map(value -> value.replace(SIGNED_OUT, ""));
    }

    static boolean signedOut(HttpServletRequest request) {
        return value(request).filter(value -> value.endsWith(SIGNED_OUT)).isPresent();
    }

    static void remember(HttpServletRequest request, HttpServletResponse response, PersonId person) {
        add(request, response, person.toString());
    }

    static void signOut(HttpServletRequest request, HttpServletResponse response) {
        of(request).ifPresent(person -> add(request, response, person + SIGNED_OUT));
    }

    private static Optional<String> value(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE)).map(Cookie::getValue);
    }

    private static void add(HttpServletRequest request, HttpServletResponse response, String value) {
        ResponseCookie cookie = ResponseCookie.from(COOKIE, value).path("/").httpOnly(true).sameSite("Lax").secure(request.isSecure()).build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
