package nl.wederkerig.officialregister;

import nl.wederkerig.record.RegisterEvent;

/**
 * The register of government organisations was taken over; an event of its own says of each body what happened to it.
 *
 * @param sha256 of the file, in hexadecimal digits
 */
public record OrganisationsImported(String sha256, int entered, int renamed, int ended) implements RegisterEvent {}
