package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party marked the agreement as public, or no longer. */
public record AgreementMarkedPublic(AgreementId agreement, boolean visibleToEveryone, OrganisationId by) implements DomainEvent {}
