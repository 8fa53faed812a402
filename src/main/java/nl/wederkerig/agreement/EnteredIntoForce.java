package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The agreement is in force (A13). */
public record EnteredIntoForce(AgreementId agreement, int version, LocalDate on, boolean byAward) implements DomainEvent {}
