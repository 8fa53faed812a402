package nl.wederkerig.api;

import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Actor;

/**
 * Whoever makes the request; a method that answers one takes it as a parameter.
 *
 * @param whole whether in all of the roles of that person; a token may allow fewer
 */
public record Caller(PersonView person, boolean whole) {

    public Actor actor() {
        return person.actor();
    }
}
