package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A successor took a party's place (A18). */
public record PartySucceeded(AgreementId agreement, OrganisationId from, OrganisationId to, LocalDate on) implements DomainEvent {}
