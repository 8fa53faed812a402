package nl.wederkerig.proceedings;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * What the processes of seats and challenges ask, and what they tell. Each act locks the dossier and asserts that the domain
 * agrees.
 */
public interface SeatLapses {

    /** Nobody did in time what the seat waits for. @throws StepNotLapsed when the domain says otherwise */
    Waiting seatLapsed(AgreementId agreement, UUID seat);

    /** Nobody stepped down or agreed, or the authority did not decide. @throws StepNotLapsed when the domain says otherwise */
    Waiting challengeLapsed(AgreementId agreement, UUID challenge);

    /** Of whom something is asked; empty lists where nothing is. */
    Asked askedFor(UUID seat);

    Asked askedAbout(UUID challenge);

    /** Those who have a seat in the procedure that was opened last, with their secretaries. */
    List<PersonId> appointed(AgreementId agreement, String dispute);

    /** @param lapsesAt the first moment after the term; null where nothing is waited for */
    record Waiting(SeatState state, Instant lapsesAt) {}

    record Asked(List<OrganisationId> organisations, List<PersonId> persons) {

        static final Asked NOBODY = new Asked(List.of(), List.of());

        public Asked {
            organisations = List.copyOf(organisations);
            persons = List.copyOf(persons);
        }
    }
}
