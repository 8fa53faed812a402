package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.identity.Confirmations;
import nl.wederkerig.shared.PersonId;

/**
 * That a session began at the provider, and whether its person signed in there once more. It is kept in the session.
 *
 * @param idToken      what the provider asks for when one signs out there
 * @param askedAt      since when the person was asked to sign in once more; null when that is not so
 * @param confirmedAt  when the person last did, for one act; null when that is used or never happened
 * @param confirmation under which that is kept until it is used: two requests of a session at once each have it
 */
record ProviderSession(UUID person, String idToken, Instant askedAt, Instant confirmedAt, UUID confirmation) implements Serializable {

    static final Duration HOLDS = Duration.ofMinutes(Confirmations.MINUTES);

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
    static void arrived(HttpServletRequest request, UUID person, String idToken, Instant signedInAt, Instant now, Confirmations confirmations) {
        boolean again = of(request).filter(before -> before.person.equals(person) && before.askedAt != null && signedInAt != null
                && !signedInAt.isBefore(before.askedAt.minus(SLOW_CLOCK))).isPresent();
        new ProviderSession(person, idToken, null, again ? now : null, again ? confirmations.confirmed(new PersonId(person)) : null).keep(request);
    }

    void ask(HttpServletRequest request, Instant now) {
        new ProviderSession(person, idToken, now, null, null).keep(request);
    }

    boolean isConfirmed(Instant now) {
        return confirmedAt != null && confirmation != null && now.isBefore(confirmedAt.plus(HOLDS));
    }

    /** One act, one time: whether this one has it. */
    boolean use(HttpServletRequest request, Confirmations confirmations) {
        new ProviderSession(person, idToken, null, null, null).keep(request);
        return confirmations.use(confirmation, new PersonId(person));
    }

    private void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }
}
