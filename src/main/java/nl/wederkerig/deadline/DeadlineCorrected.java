package nl.wederkerig.deadline;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/**
 * The registrar corrected something from which a deadline was reckoned.
 *
 * @param deadline its key
 * @param label    what is due, message key {@code deadline.<label>}
 * @param was      the last day before
 * @param lastDay  the last day from now on
 * @param cause    {@code decreed-day-entered}, {@code decreed-day-withdrawn} or {@code start-day-corrected}
 * @param day      the day that was put on a par with the holidays or is so no longer, or the corrected start day
 * @param reason   why the start day was corrected; null with a decreed day
 * @param fact     what started on the corrected day, see {@link StartFact}; null with a decreed day
 * @param rijkOnly whether only central government may know of it
 */
public record DeadlineCorrected(AgreementId agreement, String deadline, String label, LocalDate was, LocalDate lastDay, String cause,
        LocalDate day, String reason, String fact, boolean rijkOnly) implements DomainEvent {}
