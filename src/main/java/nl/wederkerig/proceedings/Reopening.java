package nl.wederkerig.proceedings;

import java.time.LocalDate;

/** The arbiters took up again what they had closed. @param closedOn the day on which they had */
public record Reopening(LocalDate closedOn, LocalDate on, String reason) {}
