package nl.wederkerig.agreement;

import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;

/**
 * A person who does something with a dossier that is locked, and may do it.
 *
 * @param party null for BZK where it is no party
 * @param role  in which the act is recorded
 */
record Acting(Agreement agreement, AgreementParty party, Actor actor, Role role, Instant now) {

    AgreementId id() {
        return agreement.id();
    }

    OrganisationId organisation() {
        return actor.organisation();
    }

    LocalDate today() {
        return LegalZone.dayOf(now);
    }
}
