package nl.wederkerig.budget;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party recorded that the agreement has to meet no moment of a budget year any more (T94). */
public record NoBudgetMomentNeeded(AgreementId agreement, OrganisationId by) implements DomainEvent {}
