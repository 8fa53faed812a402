package nl.wederkerig.dispute;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The claimants withdrew it, with the respondents' consent once a third party is in it. */
public record DisputeWithdrawn(AgreementId agreement, String dispute) implements DomainEvent {}
