package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** All parties settled, and ask the arbiters to lay it down as an award. @param until the last day for that, inclusive; then it is settled without */
public record AgreedAwardAsked(AgreementId agreement, String dispute, LocalDate until) implements DomainEvent {}
