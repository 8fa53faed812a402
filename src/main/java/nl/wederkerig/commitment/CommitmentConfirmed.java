package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A beneficiary confirms what was claimed (C2, C5). */
public record CommitmentConfirmed(AgreementId agreement, String commitment, OrganisationId by) implements DomainEvent {}
