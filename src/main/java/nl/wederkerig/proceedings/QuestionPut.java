package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party puts a question to a commission of wise persons. */
public record QuestionPut(AgreementId agreement, String dispute, String text, OrganisationId by)
        implements DomainEvent {}
