package nl.wederkerig.proceedings;

import java.time.LocalDate;

/** How the arbiters corrected or interpreted their award when asked to. */
public record AwardCorrection(LocalDate on, String text) {}
