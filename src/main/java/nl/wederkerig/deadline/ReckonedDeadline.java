package nl.wederkerig.deadline;

import nl.wederkerig.calendar.Reckonable;
import nl.wederkerig.shared.AgreementId;

/**
 * A deadline whose day the calendar reckons, with the term behind it.
 *
 * @param key      as in the register; what follows on a live deadline and is not live itself has a key that the register does not know
 * @param label    message key of what is due, {@code deadline.<label>}
 * @param term     as the feature reckons it, suspensions and extensions included
 * @param fact     code of the fact that gives the term its start day, for {@link CorrectableTerms#startingOn}; terms of a dossier
 *                 with the same fact start together. Null where the start is no fact that can be corrected
 * @param rijkOnly whether only central government may know of it
 */
public record ReckonedDeadline(AgreementId agreement, String key, String label, Reckonable term, String fact, boolean rijkOnly) {

    public DeadlineKey id() {
        return new DeadlineKey(agreement, key);
    }
}
