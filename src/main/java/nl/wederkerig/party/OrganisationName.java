package nl.wederkerig.party;

import java.time.LocalDate;

/**
 * What an organisation is called during a time. Another name is no succession: the body stays the same.
 *
 * @param from  the first day; null for since before the register began
 * @param until the first day of the next name, or of its end; null while none is known
 */
public record OrganisationName(String code, String name, String shortName, LocalDate from, LocalDate until) {}
