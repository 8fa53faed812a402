package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * A successor takes a party's place, acts and tasks (A18). In the running system this follows by itself from the register of
 * organisations; an import does it for its own dossier, at the moment at which it happened.
 */
public interface PartySuccession {

    /**
     * In one dossier, with effect today; nothing happens where the organisation is not, or no longer, a party.
     *
     * @param to null where nobody takes its place
     * @param on the day from which the successor has its place
     */
    void succeed(AgreementId agreement, OrganisationId from, OrganisationId to, LocalDate on);
}
