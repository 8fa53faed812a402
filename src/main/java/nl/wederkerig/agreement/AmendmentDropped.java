package nl.wederkerig.agreement;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The amendment was dropped; the old text stays in force (A15). */
public record AmendmentDropped(AgreementId agreement, int version, String cause) implements DomainEvent {}
