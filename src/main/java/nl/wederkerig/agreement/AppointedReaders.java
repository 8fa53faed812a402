package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;

/**
 * Persons of no organisation who read a dossier because they were appointed in a dispute about it: from their acceptance until
 * it closes, and of its disputes that one only (D8). Who changes it has locked the dossier.
 */
public interface AppointedReaders {

    void admit(AgreementId agreement, String dispute, PersonId person);

    /** The person was replaced. */
    void dismiss(AgreementId agreement, String dispute, PersonId person);

    /** The dispute is closed. */
    void dismissAll(AgreementId agreement, String dispute);
}
