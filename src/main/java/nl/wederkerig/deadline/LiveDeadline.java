package nl.wederkerig.deadline;

import java.time.LocalDate;

/**
 * A deadline as it stands.
 *
 * @param resumesOn the day on which it runs again, while it stands still; else null
 * @param lapsed    whether the register recorded that nobody acted in time
 */
public record LiveDeadline(Deadline deadline, LocalDate resumesOn, boolean lapsed) {}
