package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/**
 * Ends an organisation, with or without a successor (A18).
 *
 * @param successor null where nobody takes its place
 * @param on        the first day on which it no longer exists; may lie ahead, and then takes effect on that day
 */
public record EndOrganisation(OrganisationId id, OrganisationId successor, LocalDate on) {}
