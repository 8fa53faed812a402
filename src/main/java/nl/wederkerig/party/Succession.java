package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/**
 * An organisation's end (A18).
 *
 * @param to null where nobody takes its place
 * @param on the first day on which {@code from} no longer exists and {@code to} has its place
 */
public record Succession(OrganisationId from, OrganisationId to, LocalDate on) {}
