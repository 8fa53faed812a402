package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** From the day on no term of the procedure runs, because of a challenge or a seat that is empty. */
public record ProceedingsStoodStill(AgreementId agreement, String dispute, LocalDate from) implements DomainEvent {}
