package nl.wederkerig.party;

import java.time.LocalDate;
import nl.wederkerig.record.RegisterEvent;
import nl.wederkerig.shared.OrganisationId;

/** It was entered that an organisation ends, with or without a successor; {@link OrganisationSucceeded} follows on the day. */
public record EndRegistered(OrganisationId organisation, OrganisationId successor, LocalDate on) implements RegisterEvent {}
