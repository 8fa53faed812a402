package nl.wederkerig.deadline;

import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * Corrections by the registrar. First it is foreseen which deadlines would move, from what to what; nothing changes until exactly
 * that is confirmed. For anybody else there are none ({@link nl.wederkerig.shared.NotFound}). Terms that have elapsed are not touched.
 */
public interface Corrections {

    /**
     * Changes nothing. In a number of statements that does not grow with the deadlines.
     *
     * @throws nl.wederkerig.shared.InvalidInput with all faults
     * @throws nl.wederkerig.shared.NotFound     for a day that was never entered, and a fact that there is not
     * @throws nl.wederkerig.calendar.CalendarException for a start day that leaves no term
     */
    CorrectionEffects foresee(Correction correction, Actor registrar);

    /**
     * Does it, for all dossiers in one transaction: facts, register, timers and record. Throws as {@link #foresee} besides.
     *
     * @param seen {@link CorrectionEffects#seal} of what was foreseen
     * @throws nl.wederkerig.shared.RuleBroken when something else would move by now, or a term would have ended already
     */
    void apply(Correction correction, String seen, Actor registrar);

    /** What of a dossier starts a term that still runs. */
    List<StartFact> facts(AgreementId agreement, Actor registrar);
}
