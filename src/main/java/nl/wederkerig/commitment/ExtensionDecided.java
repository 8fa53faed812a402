package nl.wederkerig.commitment;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A beneficiary decided on the date that the obligor asked for (C3). @param reason null where none was given */
public record ExtensionDecided(AgreementId agreement, String commitment, OrganisationId by, boolean granted, String reason) implements DomainEvent {}
