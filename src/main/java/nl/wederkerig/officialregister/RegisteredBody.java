package nl.wederkerig.officialregister;

import java.time.LocalDate;
import nl.wederkerig.party.OrganisationKind;

/**
 * A body as the register has it.
 *
 * @param line         on which it begins in the file
 * @param id           TOOI code in lower case, such as {@code gm0344}
 * @param name         as it stands there, with or without its kind
 * @param abbreviation null without one
 * @param province     by name, of its address; null where it has none
 * @param from         its first day; null where the register does not say
 * @param until        the first day on which it no longer exists; null while no end is known
 */
record RegisteredBody(
        int line, String id, OrganisationKind kind, String name, String abbreviation, String province, LocalDate from, LocalDate until) {

    boolean existsOn(LocalDate day) {
        return until == null || day.isBefore(until);
    }
}
