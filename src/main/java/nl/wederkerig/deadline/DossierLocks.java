package nl.wederkerig.deadline;

import java.util.Collection;
import nl.wederkerig.shared.AgreementId;

/** Lets a correction into many dossiers at once. One bean for each sort of dossier, always called in the same order. */
public interface DossierLocks {

    /** Locks the rows of all of its sort until the end of the transaction, in an order that is always the same; waits for commands in them. */
    void lockAll(Collection<AgreementId> dossiers);
}
