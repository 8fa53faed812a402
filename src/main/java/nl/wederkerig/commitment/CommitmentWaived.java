package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All beneficiaries waived it (C7). */
public record CommitmentWaived(AgreementId agreement, String commitment) implements DomainEvent {}
