package nl.wederkerig.deadline;

import java.time.Instant;
import java.util.Optional;
import nl.wederkerig.shared.AgreementId;

/** Sends the reminders that are due and records the lapses that no process waits for; each once, however often it is called. */
public interface ReminderSweep {

    /**
     * All dossiers, in as many transactions as are needed; must not be called within one. Dossiers in which a command is at
     * work are left for the next time.
     *
     * @param upTo inclusive
     * @return how many reminders and lapses there were
     */
    int sweep(Instant upTo);

    /**
     * One dossier, which must be locked, at the given effective moment and in the caller's transaction.
     *
     * @param at inclusive
     * @return how many reminders and lapses there were
     */
    int sweepDossier(AgreementId agreement, Instant at);

    /** When the dossier's next reminder or lapse falls due; may lie in the past. */
    Optional<Instant> nextDue(AgreementId agreement);
}
