package nl.wederkerig.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.wederkerig.shared.OrganisationId;

/**
 * The last amendment of an agreement in force (A15).
 *
 * @param checksBefore what the checks were when it was proposed, to go back to when it is dropped
 */
record Amendment(
        int version, AmendmentStatus status, OrganisationId proposedBy, Instant proposedAt, LocalDate adoptedOn, Checks checksBefore) {

    private static final Set<AmendmentStatus> OPEN =
            Set.of(AmendmentStatus.PROPOSED, AmendmentStatus.SIGNING, AmendmentStatus.CABINET);

    static Amendment proposed(int version, OrganisationId by, Instant at, Checks checks) {
        return new Amendment(version, AmendmentStatus.PROPOSED, by, at, null, checks);
    }

    boolean open() {
        return OPEN.contains(status);
    }

    Amendment to(AmendmentStatus next) {
        return new Amendment(version, next, proposedBy, proposedAt, adoptedOn, checksBefore);
    }

    Amendment adopted(LocalDate on) {
        return new Amendment(version, AmendmentStatus.ADOPTED, proposedBy, proposedAt, on, checksBefore);
    }

    AmendmentView view() {
        return new AmendmentView(version, status, proposedBy, proposedAt, adoptedOn);
    }
}
