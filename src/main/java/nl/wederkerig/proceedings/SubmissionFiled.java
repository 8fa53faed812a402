package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A party filed something with the arbiters; its text is not in the record, for a final proposal is sealed. @param number within the procedure */
public record SubmissionFiled(AgreementId agreement, String dispute, SubmissionKind kind, int number, OrganisationId by) implements DomainEvent {}
