package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** From this day a successor has an organisation's place, acts and tasks (A18). */
public record OrganisationSucceeded(OrganisationId from, OrganisationId to, LocalDate on) implements RegisterEvent {}
