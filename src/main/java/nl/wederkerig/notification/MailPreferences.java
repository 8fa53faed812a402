package nl.wederkerig.notification;

import nl.wederkerig.shared.Actor;

/** Everybody's own choice of what comes by e-mail. */
public interface MailPreferences {

    /** Both kinds, in Dutch, for who never chose. @throws nl.wederkerig.shared.NotFound for the system */
    MailPreference of(Actor actor);

    /**
     * @throws nl.wederkerig.shared.InvalidInput at {@code mailAddress}
     * @throws nl.wederkerig.shared.NotFound     for the system
     */
    void change(MailPreference wanted, Actor actor);

    /** Whether any e-mail is sent from here; if not, reminders are in the application only. */
    boolean areSent();
}
