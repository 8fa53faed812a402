package nl.wederkerig.signing;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The agreement goes to the cabinet (A11). */
public record CabinetReferred(AgreementId agreement, String cause) implements DomainEvent {}
