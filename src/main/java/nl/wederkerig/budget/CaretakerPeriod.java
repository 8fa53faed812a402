package nl.wederkerig.budget;

import java.time.LocalDate;

/**
 * A time in which the cabinet only takes care (T91).
 *
 * @param from     the first day
 * @param endedOn  the first day on which it did so no longer; null while that is not known
 */
public record CaretakerPeriod(int number, LocalDate from, String reason, LocalDate endedOn) {}
