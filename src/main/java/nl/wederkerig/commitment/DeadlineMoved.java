package nl.wederkerig.commitment;

import java.time.LocalDate;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A commitment got another date; the first one is never lost (C3). @param due null when the date was taken away */
public record DeadlineMoved(AgreementId agreement, String commitment, LocalDate was, LocalDate due, LocalDate firstDue, int timesMoved) implements DomainEvent {

    static DeadlineMoved of(Commitment commitment, LocalDate was) {
        return new DeadlineMoved(commitment.agreement(), commitment.key(), was, commitment.due(), commitment.dates().firstDue(),
                commitment.dates().timesMoved());
    }
}
