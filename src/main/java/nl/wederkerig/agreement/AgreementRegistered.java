package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A dossier was opened in preparation. */
public record AgreementRegistered(AgreementId agreement, String reference, AgreementKind kind, LocalDate registeredOn) implements DomainEvent {}
