package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** Somebody owes something from now on (A13, C4). @param due null without a date */
public record CommitmentOpened(AgreementId agreement, String commitment, LocalDate due) implements DomainEvent {}
