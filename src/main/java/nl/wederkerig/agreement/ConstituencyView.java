package nl.wederkerig.agreement;

import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * What a party's constituency decided on the negotiators' agreement, or has still to decide (A6).
 *
 * @param decideBy last day of the response term
 * @param lapsed   whether the term passed in silence
 * @param outcome  null while undecided; likewise what follows
 * @param parts    what it excepts, with REJECT its reason; null with AGREE
 */
public record ConstituencyView(
        OrganisationId organisation,
        int version,
        LocalDate decideBy,
        boolean lapsed,
        ConstituencyOutcome outcome,
        String parts,
        PersonId person,
        Instant decidedAt) {

    /** The last day for the decision that is asked on that day. */
    public static LocalDate decideBy(LocalDate asked, Holidays holidays) {
        return Constituencies.termFrom(asked).end(holidays).lastDay();
    }
}
