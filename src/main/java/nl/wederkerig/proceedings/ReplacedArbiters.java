package nl.wederkerig.proceedings;

import nl.wederkerig.dispute.StepKind;
import org.springframework.stereotype.Component;

/** Arbiters who were summoned and did not decide lose their seats; the appointing authority appoints others (D7). */
@Component
class ReplacedArbiters {

    private final SeatDesk seats;
    private final StepDesk steps;

    ReplacedArbiters(SeatDesk seats, StepDesk steps) {
        this.seats = seats;
        this.steps = steps;
    }

    /** What was to be done by them is asked of the others once they have accepted; what was filed stays. */
    void all(BindingAdviceEntry.Case about) {
        for (StepKind kind : new StepKind[] {StepKind.CASE_CONFERENCE, StepKind.TAKE_ROUND}) {
            about.proceedings().find(kind).ifPresent(step -> steps.remove(about.proceedings(), step));
        }
        about.advice().dissolve();
        seats.replaceAll(about.proceedings(), Departure.LATE);
    }
}
