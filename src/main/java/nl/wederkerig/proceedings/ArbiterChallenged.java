package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party challenges somebody who was appointed: the proceedings stand still (D6). */
public record ArbiterChallenged(AgreementId agreement, String dispute, String seat, String person, OrganisationId by, String ground)
        implements DomainEvent {}
