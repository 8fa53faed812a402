package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All beneficiaries confirmed it, or the end of a dispute about it says so (C2, D12). */
public record CommitmentFulfilled(AgreementId agreement, String commitment) implements DomainEvent {}
