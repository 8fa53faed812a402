package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.OrganisationId;

/** A beneficiary confirms a part of what was claimed, with a date for the rest (C2). */
public record CommitmentPartlyConfirmed(AgreementId agreement, String commitment, OrganisationId by, LocalDate newDue, String text) implements DomainEvent {}
