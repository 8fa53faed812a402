package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/**
 * Gives an organisation another code or name; it stays the same body.
 *
 * @param from the first day of the new name, after the first day of the present one
 */
public record RenameOrganisation(OrganisationId id, String code, String name, String shortName, LocalDate from) {}
