package nl.wederkerig.dossier;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.overview.StandingHistory;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.stereotype.Component;

/** Merges everything that falls due in a dossier into one queue by due moment. */
@Component
class DueQueue {

    /** More than this between two events of one dossier means that something falls due again and again. */
    private static final int MOST = 10_000;

    private final List<DueWork> sources;
    private final ReminderSweep sweep;
    private final StandingHistory standings;
    private final EffectiveTime time;

    DueQueue(List<DueWork> sources, ReminderSweep sweep, StandingHistory standings, EffectiveTime time) {
        this.standings = standings;
        this.sources = sources;
        this.sweep = sweep;
        this.time = time;
    }

    /** Lets happen what falls due at or before the moment. */
    void runUpTo(AgreementId agreement, Instant moment, boolean replay) {
        for (int done = 0; done < MOST; done++) {
            Optional<DueWork.Due> next = sources.stream()
                    .map(source -> source.next(agreement, moment))
                    .flatMap(Optional::stream)
                    .min(Comparator.comparing(DueWork.Due::moment));
            if (next.isEmpty()) {
                return;
            }
            perform(agreement, next.get(), replay);
        }
        throw new IllegalStateException("dossier " + agreement + " does not come to rest by " + moment);
    }

    /**
     * As {@link #runUpTo} for a dossier of which only the outcome is entered: the reminders and lapses between two other matters go
     * together, each at its own moment, and what can wait is left for later.
     */
    void catchUp(AgreementId agreement, Instant moment) {
        List<DueWork> others = sources.stream().filter(source -> !source.canWait() && !(source instanceof DueReminders)).toList();
        for (int done = 0; done < MOST; done++) {
            Optional<DueWork.Due> next = others.stream().map(source -> source.next(agreement, moment)).flatMap(Optional::stream)
                    .min(Comparator.comparing(DueWork.Due::moment));
            sweep.sweepDossier(agreement, next.map(DueWork.Due::moment).orElse(moment));
            if (next.isEmpty()) {
                return;
            }
            perform(agreement, next.get(), false);
        }
        throw new IllegalStateException("dossier " + agreement + " does not come to rest by " + moment);
    }

    private void perform(AgreementId agreement, DueWork.Due due, boolean replay) {
        Supplier<Void> work = () -> {
            due.work().run();
            standings.keep(agreement);
            return null;
        };
        if (replay) {
            time.replayAt(due.moment(), work);
        } else {
            time.at(due.moment(), work);
        }
    }
}
