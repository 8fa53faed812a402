package nl.wederkerig.deadline;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;

/** What the registrar corrects, so that deadlines move (03, Suspension and extension). */
public sealed interface Correction {

    /** A royal decree puts a day on a par with the holidays. */
    record DecreedDayEntry(DecreedDay decreed) implements Correction {}

    /** A day is no longer on a par with the holidays. */
    record DecreedDayWithdrawal(LocalDate day) implements Correction {}

    /**
     * A term started on another day than was recorded.
     *
     * @param fact   one of {@link Corrections#facts}
     * @param day    Europe/Amsterdam; not later than today
     * @param reason seen by all parties
     */
    record StartDay(AgreementId agreement, String fact, LocalDate day, String reason) implements Correction {}
}
