package nl.wederkerig.party;

import nl.wederkerig.shared.PersonId;

/** Whether people still come from where they sign in: an account that is closed there is not told here. */
public interface SignedInElsewhere {

    /** Never so for who signs in here. */
    boolean isTooLongAgo(PersonId person);
}
