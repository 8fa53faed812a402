package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** Another party does not hold a milestone for met (T72). @param milestone its place in the timetable, from 1 */
public record MilestoneContested(AgreementId agreement, int milestone, String title, OrganisationId by, String reason)
        implements DomainEvent {}
