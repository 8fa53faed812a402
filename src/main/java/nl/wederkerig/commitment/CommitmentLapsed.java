package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** It ended with its agreement, or with the text in which it stood (C7, A15). */
public record CommitmentLapsed(AgreementId agreement, String commitment, String cause) implements DomainEvent {}
