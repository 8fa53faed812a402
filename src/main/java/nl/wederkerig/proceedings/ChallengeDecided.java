package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A challenge came to an end (D6). @param end how */
public record ChallengeDecided(AgreementId agreement, String dispute, String person, ChallengeEnd end) implements DomainEvent {}
