package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All put the same question. */
public record QuestionAgreed(AgreementId agreement, String dispute, String text)
        implements DomainEvent {}
