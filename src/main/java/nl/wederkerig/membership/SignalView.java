package nl.wederkerig.membership;

import java.time.LocalDate;
import nl.wederkerig.calendar.Derivation;
import nl.wederkerig.shared.OrganisationId;

/**
 * @param answerBy last day of the term in which the association answers
 * @param bundle   null until it lies in one
 * @param state    OPEN until it is answered
 * @param reasons  of the answer; null before
 * @param why      how the last day was reckoned; null in a list
 */
public record SignalView(
        SignalId id, OrganisationId association, OrganisationId member, String title, String theme, String problem, String solution,
        String conditions, LocalDate sentOn, LocalDate answerBy, BundleId bundle, BundleState state, String reasons, LocalDate answeredOn,
        Derivation why) {

    /** Whether it should have been answered. */
    public boolean late(LocalDate today) {
        return state == BundleState.OPEN && today.isAfter(answerBy);
    }
}
