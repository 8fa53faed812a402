package nl.wederkerig.meeting;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A meeting was held and closed. @param confirmBy the last day to confirm what was concluded */
public record MeetingClosed(AgreementId agreement, OrganisationId by, LocalDate confirmBy) implements DomainEvent {}
