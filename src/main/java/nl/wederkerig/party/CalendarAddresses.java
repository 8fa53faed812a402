package nl.wederkerig.party;

import java.time.Instant;
import java.util.Optional;
import nl.wederkerig.shared.Actor;

/**
 * The secret addresses at which people's own calendars fetch their deadlines: one a person. Whoever has the secret reads what
 * that person may see at that moment, and can do nothing else with it. It is kept as a hash only, so that it is shown once.
 */
public interface CalendarAddresses {

    /** A new secret of 256 bits, in letters, digits, hyphens and underscores; the one before is of no use any more. */
    String make(Actor person);

    /** Nothing happens where there is none. */
    void revoke(Actor person);

    /** When the present one was made; empty without. */
    Optional<Instant> madeAt(Actor person);

    /**
     * Whose it is; empty for one that is not, or no longer, in use, when the person no longer takes part, and
     * {@linkplain SignedInElsewhere too long} after the person signed in elsewhere.
     */
    Optional<Actor> owner(String secret);
}
