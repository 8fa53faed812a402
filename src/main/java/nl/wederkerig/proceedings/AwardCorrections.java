package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.deadline.Deadline;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.DeadlineRegister;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/**
 * The terms after an award to ask for a correction and to answer that, beside whatever is done with the award; they run also when
 * the dispute is closed. In the register under {@code award:<dispute>:<step>}.
 */
@Component
class AwardCorrections {

    static final String PREFIX = "award";
    private static final String ASKED = ":request-correction";
    private static final String ANSWERED = ":correct-award";

    private final DeadlineRegister register;
    private final ArbitrationSteps steps;
    private final ProceedingsEntry entry;
    private final AwardReaders readers;

    AwardCorrections(DeadlineRegister register, ArbitrationSteps steps, ProceedingsEntry entry, AwardReaders readers) {
        this.register = register;
        this.steps = steps;
        this.entry = entry;
        this.readers = readers;
    }

    void awarded(BindingAdviceEntry.Case about) {
        LocalDate until = steps.lastDay(entry.today(), BindingAdviceLimits.CORRECTION_ASKED);
        about.advice().decision().correctable(until);
        set(about, ASKED, until, List.of());
        readers.stay(about);
    }

    void asked(BindingAdviceEntry.Case about) {
        LocalDate due = steps.lastDay(entry.today(), BindingAdviceLimits.CORRECTION);
        about.advice().decision().correctionAsked(due);
        set(about, ANSWERED, due, List.of());
    }

    void corrected(BindingAdviceEntry.Case about) {
        register.close(about.agreement(), key(about, ANSWERED));
        readers.leave(about);
    }

    /** The right is lost. */
    void lapsed(BindingAdviceEntry.Case about, String request) {
        if (request.endsWith(ASKED)) {
            about.advice().decision().correctable(null);
        } else {
            about.advice().decision().correctionAsked(null);
        }
        readers.leave(about);
        register.close(about.agreement(), request);
    }

    private void set(BindingAdviceEntry.Case about, String step, LocalDate lastDay, List<OrganisationId> holders) {
        register.set(new Deadline(about.agreement(), key(about, step), DeadlineKind.RESPONSE, "dispute" + step.replace(':', '.'),
                entry.today(), lastDay, holders).recordingLapse());
    }

    private static String key(BindingAdviceEntry.Case about, String step) {
        return PREFIX + ":" + about.key() + step;
    }
}
