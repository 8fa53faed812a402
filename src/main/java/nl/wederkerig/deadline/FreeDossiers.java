package nl.wederkerig.deadline;

import java.util.Collection;
import java.util.Set;
import nl.wederkerig.shared.AgreementId;

/** Lets the sweep into many dossiers at once, without waiting for a command that is in one. One bean for each sort of dossier. */
public interface FreeDossiers {

    /** Locks the rows of those of its sort that nobody else has locked, until the end of the transaction, and says which they are. */
    Set<AgreementId> lockFree(Collection<AgreementId> dossiers);
}
