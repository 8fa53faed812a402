package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/**
 * The award is late: the appointing authority's summons goes out at once.
 *
 * @param replacedAfter the last day, inclusive, before others come in the arbiters' place
 */
public record ArbitersSummoned(AgreementId agreement, String dispute, LocalDate replacedAfter) implements DomainEvent {}
