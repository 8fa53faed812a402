package nl.wederkerig.budget;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party recorded which moment of a budget year the agreement has to meet, in the place of another (T94). */
public record BudgetMomentNeeded(AgreementId agreement, BudgetMomentKind kind, int year, OrganisationId by) implements DomainEvent {}
