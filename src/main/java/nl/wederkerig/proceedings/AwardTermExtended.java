package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The award may come later. @param until its last day, inclusive. @param byAll whether all parties agreed, beyond what arbiters can do themselves */
public record AwardTermExtended(AgreementId agreement, String dispute, LocalDate until, boolean byAll) implements DomainEvent {}
