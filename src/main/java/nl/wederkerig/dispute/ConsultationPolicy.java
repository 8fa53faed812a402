package nl.wederkerig.dispute;

import java.time.LocalDate;
import java.util.Optional;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Reason;

/** What the term of a consultation allows its parties to agree on (D3; terms: suspension and extension). */
final class ConsultationPolicy {

    private ConsultationPolicy() {}

    /** @param until day of resumption; later than today, and than a present suspension's, and three months on at most */
    static Optional<Reason> whyNotSuspended(Consultation consultation, LocalDate today, LocalDate until, Holidays holidays) {
        LocalDate from = consultation.suspended() ? consultation.resumesOn() : today;
        LocalDate latest = Suspension.LONGEST.after(from);
        if (!until.isAfter(from)) {
            return Optional.of(Reason.of("D3", "resumption-too-early", from));
        }
        if (until.isAfter(latest)) {
            return Optional.of(Reason.of("D3", "suspension-too-long", latest));
        }
        return consultation.term().whyNotSuspended(new Suspension(from, until), today, holidays)
                .map(refused -> Reason.of("D3", "suspension-overlaps"));
    }

    /** A term beyond the years for which the calendar knows the holidays cannot be reckoned. */
    static Optional<Reason> whyNotExtended(Consultation consultation, TermLength by) {
        return by.after(consultation.lastDay()).getYear() >= Holidays.LAST_YEAR
                ? Optional.of(Reason.of("D3", "extension-too-long")) : Optional.empty();
    }
}
