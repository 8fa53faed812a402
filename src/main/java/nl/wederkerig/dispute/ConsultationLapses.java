package nl.wederkerig.dispute;

import java.util.List;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * What happens in a dispute by itself. Called by the process when it is due; each locks the dossier and asserts that the domain
 * agrees.
 */
public interface ConsultationLapses {

    /** Half the term has passed (D2). Has no second effect when those who answer for it met earlier. */
    void becameExecutive(AgreementId agreement, String dispute);

    /** The named day of resumption has come (D3). */
    void suspensionEnded(AgreementId agreement, String dispute);

    /** The term has elapsed (D3). @throws ConsultationNotElapsed when the domain says otherwise */
    void elapsed(AgreementId agreement, String dispute);

    /** The two sides, claimants first. */
    List<List<OrganisationId>> sides(AgreementId agreement, String dispute);
}
