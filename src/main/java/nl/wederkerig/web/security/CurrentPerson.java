package nl.wederkerig.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Actor;

/** Who makes a request, as read from the database at its beginning. */
public final class CurrentPerson {

    /** The name under which templates find the person, too. */
    static final String ATTRIBUTE = "currentPerson";

    private CurrentPerson() {}

    /** Empty for who is not signed in. */
    public static Optional<PersonView> of(HttpServletRequest request) {
        return Optional.ofNullable((PersonView) request.getAttribute(ATTRIBUTE));
    }

    /** Empty for who is not signed in. */
    public static Optional<Actor> actor(HttpServletRequest request) {
        return of(request).map(PersonView::actor);
    }

    static void set(HttpServletRequest request, PersonView person) {
        request.setAttribute(ATTRIBUTE, person);
    }
}
