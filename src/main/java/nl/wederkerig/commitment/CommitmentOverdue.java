package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The date of a commitment has passed without it being done. */
public record CommitmentOverdue(AgreementId agreement, String commitment, LocalDate due) implements DomainEvent {}
