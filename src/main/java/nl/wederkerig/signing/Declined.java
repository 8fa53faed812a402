package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party declined, or its ratification was refused (A9, A10). */
public record Declined(AgreementId agreement, OrganisationId party, String as, String ground) implements DomainEvent {}
