package nl.wederkerig.agreement;

import java.util.Collection;
import java.util.Set;
import nl.wederkerig.shared.AgreementId;

/** Lets one command at a time into a dossier. */
public interface DossierLock {

    /** Locks the dossier's row until the end of the transaction. @throws nl.wederkerig.shared.NotFound when there is none */
    void lock(AgreementId agreement);

    /**
     * Locks, until the end of the transaction, those that nobody else has locked, and says which they are. In one statement,
     * which reads them too: what is done in them afterwards reads no dossier again.
     */
    Set<AgreementId> lockThoseFree(Collection<AgreementId> dossiers);
}
