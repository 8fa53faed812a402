package nl.wederkerig.signing;

import java.time.LocalDate;

/**
 * What the cabinet wants changed in a text (A12). Seen by all parties.
 *
 * @param version    the text that it was about
 * @param conditions in the cabinet's words; null where the decision was recorded without
 * @param decidedOn  the day of the decision
 */
public record CabinetWishes(int version, String conditions, LocalDate decidedOn) {}
