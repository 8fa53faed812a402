package nl.wederkerig.agreement;

import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;

/**
 * A version that a ministry asked BZK to look at beforehand (vooroverleg, A11); seen by the Rijk only.
 *
 * @param answerBy   last day, ten working days
 * @param answeredAt null while unanswered; likewise what follows
 * @param objection  false means NO_OBJECTION
 * @param ground     with an objection, else null
 * @param wording    what BZK would rather read, or null
 */
public record PriorCheckView(
        int version,
        OrganisationId askedBy,
        Instant askedAt,
        LocalDate answerBy,
        Instant answeredAt,
        PersonId answeredBy,
        boolean objection,
        Ground ground,
        String wording) {

    /** The last day for the answer to what is asked on that day. */
    public static LocalDate answerBy(LocalDate asked, Holidays holidays) {
        return PriorChecks.termFrom(asked).end(holidays).lastDay();
    }
}
