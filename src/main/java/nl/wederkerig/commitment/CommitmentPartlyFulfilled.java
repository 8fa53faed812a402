package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All beneficiaries answered, and a part is left (C2). @param due the last day for the rest, inclusive */
public record CommitmentPartlyFulfilled(AgreementId agreement, String commitment, LocalDate due) implements DomainEvent {}
