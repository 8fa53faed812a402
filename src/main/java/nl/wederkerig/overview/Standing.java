package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.shared.OrganisationId;

/**
 * How an agreement stands on a day.
 *
 * @param status     of the agreement
 * @param termEndsOn last day of the negotiation term while it runs; else null
 * @param resumesOn  while that term stands still, the day on which it runs again; else null
 * @param withThird  the disputes that are with a third party, the one that has gone furthest first
 * @param consulting how many disputes the parties still talk about themselves
 * @param answering  of how many disputes there is an outcome that waits for an answer
 * @param advising   how many advices run that parties agreed on without a dispute
 * @param late       who is late with commitments
 */
record Standing(String status, Escalation escalation, LocalDate termEndsOn, LocalDate resumesOn, List<WithThird> withThird, int consulting,
        int answering, int advising, List<Late> late) {

    Standing {
        withThird = List.copyOf(withThird);
        late = List.copyOf(late);
    }

    /**
     * A dispute with a third party.
     *
     * @param level     3, or 4 where the outcome binds
     * @param by        the procedure
     * @param since     the day on which its procedure began; null where it is not known
     * @param outcomeBy the last day for what the third party ends with; null where none is known yet
     */
    record WithThird(int level, String by, LocalDate since, LocalDate outcomeBy) {}

    /**
     * Commitments that are late, also those that are in dispute.
     *
     * @param organisation that owes them
     * @param longest      the last day of the one that is late longest
     */
    record Late(OrganisationId organisation, long number, LocalDate longest) {}
}
