package nl.wederkerig.overview;

import nl.wederkerig.shared.AgreementId;

/**
 * Keeps where every agreement stood from which day, so that the past can be shown as it was. An act costs nothing for it: what
 * happened since is kept before the next time that somebody looks, and every minute. What happened on several days before it is
 * kept, such as timers after a long standstill, counts from the last of them; what goes through many days at once keeps each by itself.
 */
public interface StandingHistory {

    /** Keeps what has become of every dossier to which something happened since, in a transaction of its own. */
    void catchUp();

    /**
     * Keeps how the agreement stands after its last event, on that event's day, within the present transaction: for what goes
     * through many days in one.
     */
    void keep(AgreementId agreement);
}
