package nl.wederkerig.dispute;

import java.time.LocalDate;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;

/**
 * When a consultation would end that begins on a day (D2).
 *
 * @param executiveFrom the first day of the second half
 * @param lastDay       inclusive; the route begins by itself on the next
 */
public record ConsultationDays(LocalDate executiveFrom, LocalDate lastDay) {

    /** @param notified the day on which the respondents are notified */
    public static ConsultationDays of(LocalDate notified, TermLength length, TermRule rule, Holidays holidays) {
        Consultation consultation = new Consultation(notified, length, rule, holidays);
        return new ConsultationDays(LegalZone.dayOf(consultation.executiveFrom()), consultation.lastDay());
    }
}
