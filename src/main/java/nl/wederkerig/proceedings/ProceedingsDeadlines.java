package nl.wederkerig.proceedings;

import java.time.LocalDate;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import org.springframework.stereotype.Component;

/**
 * Keeps what must be done in procedures in the register of deadlines, under {@code dispute:<dispute>:<step>}, and after another
 * colon what tells it apart.
 */
@Component
class ProceedingsDeadlines {

    private static final String PREFIX = "dispute:";

    private final DeadlineRegister register;

    ProceedingsDeadlines(DeadlineRegister register) {
        this.register = register;
    }

    static String key(Proceedings proceedings, OpenStep step) {
        return PREFIX + proceedings.dispute() + ":" + step.kind().code() + (step.subject().isEmpty() ? "" : ":" + step.subject());
    }

    static String label(OpenStep step) {
        return "dispute." + step.kind().code();
    }

    /** @param recordsLapse whether the register itself records that it lapsed */
    void set(Proceedings proceedings, OpenStep step, boolean recordsLapse) {
        register.set(new Deadline(proceedings.agreement(), key(proceedings, step), DeadlineKind.RESPONSE, label(step), step.startedOn(),
                step.lastDay(), step.holders(), recordsLapse, false));
    }

    void heldBy(Proceedings proceedings, OpenStep step) {
        register.heldBy(proceedings.agreement(), key(proceedings, step), step.holders());
    }

    /** @param resumesOn the day on which it runs again at the latest */
    void suspend(Proceedings proceedings, OpenStep step, LocalDate resumesOn) {
        register.suspend(proceedings.agreement(), key(proceedings, step), resumesOn);
    }

    void close(Proceedings proceedings, OpenStep step) {
        register.close(proceedings.agreement(), key(proceedings, step));
    }
}
