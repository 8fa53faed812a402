package nl.wederkerig.agreement;

import java.util.Collection;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * Organisations of which something is asked in a dispute about an agreement to which they are no party: advice of the Council of
 * State, a consultation of the prime minister (D4). They read the agreement, and of its disputes that one only, until it is closed.
 * Who changes it has locked the dossier.
 */
public interface AskedOrganisations {

    /** Parties to the agreement see it anyhow, and are left out. */
    void ask(AgreementId agreement, String dispute, Collection<OrganisationId> organisations);

    /** The dispute is closed. */
    void release(AgreementId agreement, String dispute);
}
