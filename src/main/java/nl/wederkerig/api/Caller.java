package nl.wederkerig.api;

import nl.wederkerig.party.PersonView;
import nl.wederkerig.shared.Actor;

/** Whoever makes the request; a method that answers one takes it as a parameter. */
public record Caller(PersonView person) {

    public Actor actor() {
        return person.actor();
    }
}
