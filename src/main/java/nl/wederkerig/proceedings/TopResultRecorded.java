package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The parties met at the highest level. @param agreed whether that gave an outcome */
public record TopResultRecorded(AgreementId agreement, String dispute, boolean agreed) implements DomainEvent {}
