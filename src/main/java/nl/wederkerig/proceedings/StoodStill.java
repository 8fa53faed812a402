package nl.wederkerig.proceedings;

import java.time.LocalDate;

/** Days on which the proceedings stood still. @param from inclusive. @param until exclusive */
record StoodStill(LocalDate from, LocalDate until) {}
