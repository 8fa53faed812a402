package nl.wederkerig.notification;

import java.util.Locale;
import nl.wederkerig.shared.Actor;

/**
 * Who gets a mail, as the person is and wants it when it is sent.
 *
 * @param address   null for who has none
 * @param active    whether the person still takes part
 * @param ofTheRijk whether the person's organisation is of central government
 */
record Reader(Actor actor, String name, String address, boolean active, boolean ofTheRijk, boolean digest, boolean immediate, Locale locale) {

    /** Whether a mail of the kind is still wanted and can arrive. */
    boolean gets(MailKind kind) {
        return active && address != null && !actor.isSystem() && (kind == MailKind.DIGEST ? digest : immediate);
    }
}
