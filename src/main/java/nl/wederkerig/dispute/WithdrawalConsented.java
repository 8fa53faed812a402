package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A claimant withdraws, or a respondent consents to that; without effect until all have. */
public record WithdrawalConsented(AgreementId agreement, String dispute, OrganisationId by) implements DomainEvent {}
