package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The appointing authority decided on a challenge (D6); what follows from it follows. */
public record AuthorityDecidedChallenge(AgreementId agreement, String dispute, String person, boolean upheld) implements DomainEvent {}
