package nl.wederkerig.proceedings;

import nl.wederkerig.shared.PersonId;

/**
 * Who is put forward for a seat: somebody who is known already, or a name.
 *
 * @param person null where only the name is given
 * @param name   null where the person is known
 */
public record Candidate(PersonId person, String name) {

    public static Candidate known(PersonId person) {
        return new Candidate(person, null);
    }

    public static Candidate named(String name) {
        return new Candidate(null, name);
    }
}
