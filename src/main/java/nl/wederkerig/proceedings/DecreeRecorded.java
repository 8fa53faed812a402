package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** The Crown decided, or found that it could not. @param admissible whether it decided */
public record DecreeRecorded(AgreementId agreement, String dispute, boolean admissible, LocalDate on) implements DomainEvent {}
