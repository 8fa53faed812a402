package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a session began at the provider, and whether its person signed in there once more. It is kept in the session.
 *
 * @param idToken     what the provider asks for when one signs out there
 * @param askedAt     since when the person was asked to sign in once more; null when that is not so
 * @param confirmedAt when the person last did, for one act; null when that is used or never happened
 */
record ProviderSession(UUID person, String idToken, Instant askedAt, Instant confirmedAt) implements Serializable {

    static final Duration HOLDS = Duration.ofMinutes(5);

    private static final String ATTRIBUTE = ProviderSession.class.getName();
    /** By which the clock of the provider may be behind. */
    private static final Duration SLOW_CLOCK = Duration.ofSeconds(30);

    static Optional<ProviderSession> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return Optional.ofNullable(session == null ? null : (ProviderSession) session.getAttribute(ATTRIBUTE));
    }

    /**
     * Somebody came back from the provider.
     *
     * @param signedInAt when they showed the provider who they are, as the provider says; null where it does not
     */
    static void arrived(HttpServletRequest request, UUID person, String idToken, Instant signedInAt, Instant now) {
        boolean again = of(request).filter(before -> before.person.equals(person) && before.askedAt != null && signedInAt != null
                && !signedInAt.isBefore(before.askedAt.minus(SLOW_CLOCK))).isPresent();
        new ProviderSession(person, idToken, null, again ? now : null).keep(request);
    }

    void ask(HttpServletRequest request, Instant now) {
        new ProviderSession(person, idToken, now, null).keep(request);
    }

    boolean isConfirmed(Instant now) {
        return confirmedAt != null && now.isBefore(confirmedAt.plus(HOLDS));
    }

    /** One act, one time. */
    void use(HttpServletRequest request) {
        new ProviderSession(person, idToken, null, null).keep(request);
    }

    private void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }
}
