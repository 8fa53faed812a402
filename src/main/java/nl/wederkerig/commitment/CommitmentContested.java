package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A beneficiary contests what was claimed; at once it is contested (C2). */
public record CommitmentContested(AgreementId agreement, String commitment, OrganisationId by, String reason) implements DomainEvent {}
