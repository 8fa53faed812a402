package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/**
 * What arbiters do, the presiding one for all of them. Throws as {@link BindingAdvices} does.
 */
public interface Arbitration {

    /** On an objection. @param upheld whether they are not competent: then the procedure ends without a result */
    void decideJurisdiction(AgreementId agreement, String dispute, boolean upheld, String text, Actor actor);

    /** Sets the timetable, or another one. A defence that it gives no day for is asked in fifteen days. */
    void holdCaseConference(AgreementId agreement, String dispute, List<TimetableRound> timetable, Actor actor);

    /** @param note may be null */
    void hear(AgreementId agreement, String dispute, String note, Actor actor);

    /** Nothing can be filed after it. */
    void close(AgreementId agreement, String dispute, Actor actor);

    void reopen(AgreementId agreement, String dispute, String reason, Actor actor);

    /** After hearing the parties, to nine months after the constitution at most. @param until last day, inclusive */
    void extendAwardTerm(AgreementId agreement, String dispute, LocalDate until, Actor actor);

    /** Issues it: released to all parties in one transaction, and known to nobody before (D9). */
    void award(AgreementId agreement, String dispute, Award award, Actor actor);

    /**
     * Issues as an award what all parties settled on and asked to be laid down; closes the proceedings where they are open.
     *
     * @param costs    who bears the costs of the procedure, and how much
     * @param unsigned arbiters who did not sign, each with the reason
     */
    void layDown(AgreementId agreement, String dispute, String costs, List<AwardUnsigned> unsigned, Actor actor);

    /** Does not lay it down: the dispute is settled without an award. */
    void declineLayingDown(AgreementId agreement, String dispute, String reason, Actor actor);

    /** Corrects or interprets the award, within forty-five days of the request. */
    void correct(AgreementId agreement, String dispute, String text, Actor actor);
}
