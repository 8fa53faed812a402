package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/**
 * An organisation as it was called on a day; before its first or after its last day, as it was called then.
 *
 * @param code      the usual abbreviation ({@code SZW}) or the CBS code ({@code GM0344})
 * @param name      in full, with its kind: {@code gemeente Utrecht}
 * @param shortName without its kind, as it is sorted: {@code Utrecht}
 * @param layer     null where it is of no layer
 * @param province  of a municipality; else null
 * @param from      its first day; null when it existed before the register began (26 October 2017)
 * @param until     the first day on which it no longer exists; null while no end is known
 * @param successor who takes its place on {@code until}; null without
 */
public record OrganisationView(
        OrganisationId id,
        String code,
        String name,
        String shortName,
        Layer layer,
        OrganisationKind kind,
        OrganisationId province,
        LocalDate from,
        LocalDate until,
        OrganisationId successor) {

    public boolean existsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
    }

    /** "Raad van State (RVS)", or the name alone where its code is only a number. */
    public String inFull() {
        return label().equals(code) ? name + " (" + code + ")" : name;
    }

    /** The shortest text by which people know it: the abbreviation, or the name where its code is only a number. */
    public String label() {
        return switch (kind) {
            case MUNICIPALITY, PROVINCE, WATER_BOARD -> name;
            default -> code;
        };
    }
}
