package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A beneficiary waives; without effect until the last of them does (C7). */
public record WaiverConsented(AgreementId agreement, String commitment, OrganisationId by) implements DomainEvent {}
