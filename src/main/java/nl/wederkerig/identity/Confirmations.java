package nl.wederkerig.identity;

import java.util.UUID;
import nl.wederkerig.shared.PersonId;

/** That somebody signed in at the provider once more, each time for one act: of two who act with it at once only one does. */
public interface Confirmations {

    /** How long it can be used, in minutes. */
    int MINUTES = 5;

    UUID confirmed(PersonId person);

    /** Whether it was there to use; from then on it is not. To be called outside any transaction, before the act. */
    boolean use(UUID confirmation, PersonId person);
}
