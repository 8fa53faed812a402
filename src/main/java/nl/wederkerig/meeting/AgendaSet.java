package nl.wederkerig.meeting;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** The agenda of a meeting changed. What is on it is not for all: some points are about dossiers of a few. */
public record AgendaSet(AgreementId agreement, OrganisationId by) implements DomainEvent {}
