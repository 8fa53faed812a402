package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;

/** Lets one command at a time into a dossier. */
public interface DossierLock {

    /** Locks the dossier's row until the end of the transaction. @throws nl.wederkerig.shared.NotFound when there is none */
    void lock(AgreementId agreement);
}
