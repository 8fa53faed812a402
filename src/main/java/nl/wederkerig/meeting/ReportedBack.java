package nl.wederkerig.meeting;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party reported back to its own constituency. What it said is its own side's. */
public record ReportedBack(AgreementId agreement, OrganisationId party) implements DomainEvent {}
