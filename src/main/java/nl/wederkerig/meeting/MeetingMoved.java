package nl.wederkerig.meeting;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A meeting got another day, time or place. */
public record MeetingMoved(AgreementId agreement, LocalDate on) implements DomainEvent {}
