package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The person does not take the seat. @param reason may be null */
public record AppointmentRefused(AgreementId agreement, String dispute, String seat, String person, String reason) implements DomainEvent {}
