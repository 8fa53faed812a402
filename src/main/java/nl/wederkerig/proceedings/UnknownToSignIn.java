package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.PersonId;

/**
 * Somebody named for a seat, or appointed to it, who has no account yet.
 *
 * @param lastDay on which the appointment is accepted at the latest; null while it is not asked
 */
public record UnknownToSignIn(PersonId person, String name, Seat seat, LocalDate lastDay) {}
