package nl.wederkerig.signing;

import java.time.LocalDate;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermRule;

/**
 * Until when could be signed in a round that opens on a day (A11).
 *
 * @param lastDay     inclusive; the round is void on the next with a party silent
 * @param coSignature the last day on which the co-signer answers in time
 * @param lastNotice  the last day after the notice to its executive; silent then too, it goes to the cabinet
 */
public record SigningDays(LocalDate lastDay, LocalDate coSignature, LocalDate lastNotice) {

    public static SigningDays of(LocalDate openedOn, Holidays holidays) {
        RoundTerms terms = new RoundTerms(holidays);
        return new SigningDays(Term.of(openedOn, RoundTerms.ROUND, TermRule.AGREED_WORKING_DAY).end(holidays).lastDay(),
                terms.coSignatureTerm(openedOn).end(holidays).lastDay(), terms.lastNoticeTerm(openedOn).end(holidays).lastDay());
    }
}
