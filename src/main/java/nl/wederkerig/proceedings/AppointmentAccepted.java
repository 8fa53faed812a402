package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The person declared to be independent and available, and has the seat (D6). */
public record AppointmentAccepted(AgreementId agreement, String dispute, String seat, String person, String declaration)
        implements DomainEvent {}
