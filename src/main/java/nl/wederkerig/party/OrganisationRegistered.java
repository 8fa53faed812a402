package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** An organisation was entered. */
public record OrganisationRegistered(OrganisationId organisation, String code, String name, LocalDate from) implements RegisterEvent {}
