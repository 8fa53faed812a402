package nl.wederkerig.dossier;

import java.time.Instant;
import java.util.Optional;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;

/** The reminders of a dossier, and the lapses that no process waits for. */
@Component
class DueReminders implements DueWork {

    private final ReminderSweep sweep;

    DueReminders(ReminderSweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public Optional<Due> next(AgreementId agreement, Instant upTo) {
        return sweep.nextDue(agreement)
                .filter(moment -> !moment.isAfter(upTo))
                .map(moment -> new Due(moment, () -> sweep.sweepDossier(agreement, moment)));
    }
}
