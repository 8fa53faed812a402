package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** From this day an organisation is called differently. */
public record OrganisationRenamed(OrganisationId organisation, String code, String name, LocalDate from) implements RegisterEvent {}
