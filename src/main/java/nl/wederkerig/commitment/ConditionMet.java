package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** What a commitment waited for has happened (C4). */
public record ConditionMet(AgreementId agreement, String commitment, String waitedFor, LocalDate on) implements DomainEvent {}
