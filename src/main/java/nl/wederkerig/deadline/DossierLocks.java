package nl.wederkerig.deadline;

import java.util.Collection;
import nl.wederkerig.shared.AgreementId;

/** Lets a correction into many dossiers at once. */
public interface DossierLocks {

    /** Locks the rows of all of them until the end of the transaction, in an order that is always the same; waits for commands in them. */
    void lockAll(Collection<AgreementId> dossiers);
}
