package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A chair concluded without an outcome: nothing came of it, or arbiters follow on what the chair recommends. */
public record ChairConcluded(AgreementId agreement, String dispute, Conclusion conclusion) implements DomainEvent {}
