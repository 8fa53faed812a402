package nl.wederkerig.agreement;

import java.time.LocalDate;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * What parties do with an agreed timetable, from the opening of the negotiation until the agreement ends. A milestone or a what-if
 * agreement is named by its place in its list, from 1; one that is not there is not found.
 */
public interface TimetableProgress {

    /**
     * Its owner reports a milestone as met, or anybody where it is everybody's (T70).
     *
     * @param metOn the day on which it was met, today or before; null for today
     * @param note  what came of it, or null
     */
    void reportMilestone(AgreementId agreement, int milestone, LocalDate metOn, String note, Actor actor);

    /** Another party says why it does not hold it for met; the report stays, with the objection beside it (T72). */
    void contestMilestone(AgreementId agreement, int milestone, String reason, Actor actor);

    /** A party declares that the condition of a what-if agreement without a day came about, with its reason; every party is to act (T75). */
    void declareWhatIf(AgreementId agreement, int whatIf, String reason, Actor actor);

    /** Another party says why it did not; the declaration stays, with the objection beside it, and the party need not act (T75). */
    void contestWhatIf(AgreementId agreement, int whatIf, String reason, Actor actor);

    /** A party tells what it did on the consequence (T76). */
    void actOnWhatIf(AgreementId agreement, int whatIf, String note, Actor actor);

    /** A party asks a body for advice, within a term (T77). */
    void requestAdvice(AgreementId agreement, RequestAdvice request, Actor actor);

    /** Who asked for it records what came (T79). */
    void recordAdvice(AgreementId agreement, int advice, ReceivedAdvice came, Actor actor);
}
