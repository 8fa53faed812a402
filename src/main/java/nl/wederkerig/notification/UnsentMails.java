package nl.wederkerig.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;

/** Mails that could not be sent, for registrars and operators; for anybody else there are none. What they say is not shown. */
public interface UnsentMails {

    /** In two statements. @throws nl.wederkerig.shared.NotFound for anybody else */
    Unsent of(Actor actor);

    /**
     * Waits again, from now on, for another day.
     *
     * @throws nl.wederkerig.shared.NotFound when it is not parked, and for anybody else
     */
    void sendAgain(UUID mail, Actor actor);

    /**
     * @param waiting how many still wait, or are being sent
     * @param given   how many were given up after a day
     * @param parked  those of these that were made last, the last first, two hundred at most
     */
    record Unsent(int waiting, int given, List<Parked> parked) {

        public Unsent {
            parked = List.copyOf(parked);
        }
    }

    /**
     * @param name    the reader's
     * @param day     of the digest, or on which something ended
     * @param failure the kind of the last failure; null where it was never tried
     */
    record Parked(UUID id, PersonId person, String name, LocalDate day, int attempts, String failure) {}
}
