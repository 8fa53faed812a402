package nl.wederkerig.meeting;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A successor took a party's place in a meeting (A18). @param agreement the meeting, as a dossier */
public record MeetingPartySucceeded(AgreementId agreement, OrganisationId from, OrganisationId to, LocalDate on) implements DomainEvent {}
