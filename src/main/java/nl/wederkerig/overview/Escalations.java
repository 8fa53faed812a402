package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * How far an agreement has escalated, who holds the file and what comes next: the same for every party. Asks nobody who
 * looks; one statement for any number of agreements.
 */
public interface Escalations {

    /** As at the effective day; one entry for each of the given agreements. */
    Map<AgreementId, Escalation> of(Collection<AgreementId> agreements);

    /**
     * @param level   0 to 5, the highest of the agreement, its commitments and its disputes
     * @param holders who must act next in the matter that gives the level, then in the one with the nearest date
     * @param persons CHAIR, ARBITERS, EXPERTS or RVS where appointed persons hold the file, ASKED where somebody has yet to accept; else empty
     * @param since   the day from which they hold it
     * @param next    label of what happens next, message key {@code deadline.<label>}; null when nothing is dated
     * @param nextOn  the last day before it happens; null when nothing is dated
     */
    record Escalation(
            int level, List<OrganisationId> holders, List<String> persons, LocalDate since, String next, LocalDate nextOn) {

        public Escalation {
            holders = List.copyOf(holders);
            persons = List.copyOf(persons);
        }
    }
}
