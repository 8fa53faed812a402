package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party of the other side agrees with a challenge; with the last of them the person leaves. */
public record ChallengeAgreed(AgreementId agreement, String dispute, String person, OrganisationId by) implements DomainEvent {}
