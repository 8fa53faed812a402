package nl.wederkerig.proceedings;

import java.time.LocalDate;

/** The arbiters heard the parties. @param note may be null */
public record Hearing(LocalDate on, String note) {}
