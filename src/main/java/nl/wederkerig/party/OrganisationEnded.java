package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** From this day an organisation no longer exists, and nobody has its place (A18). */
public record OrganisationEnded(OrganisationId organisation, LocalDate on) implements RegisterEvent {}
