package nl.wederkerig.agreement;

import nl.wederkerig.deadline.DeadlineRegister;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A successor takes over the deadlines of its predecessor, of whatever feature (A18). */
@Component
class DeadlinesSucceeded {

    private final DeadlineRegister deadlines;

    DeadlinesSucceeded(DeadlineRegister deadlines) {
        this.deadlines = deadlines;
    }

    @EventListener
    void takeOver(PartySucceeded succession) {
        deadlines.succeeded(succession.agreement(), succession.from(), succession.to());
    }
}
