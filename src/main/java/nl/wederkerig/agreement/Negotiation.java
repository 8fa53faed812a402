package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;

/** What parties do while they negotiate: texts, checks, the term, deadlock, constituencies (A3 to A7, A14). */
public interface Negotiation {

    /**
     * Proposes the next text version; withdraws the acceptances of the one before, and voids a round that is open (A4, A5).
     *
     * @param after       the version that was the latest when this one was written, 0 for none; refused when there is a later one.
     *                    Null does not look
     * @param commitments null for those of the version before
     * @return the version's number, from 1
     */
    int proposeText(AgreementId agreement, Integer after, String text, List<PromisedCommitment> commitments, Actor actor);

    /** After whatever is the latest. */
    int proposeText(AgreementId agreement, String text, List<PromisedCommitment> commitments, Actor actor);

    /** Accepts the current version (A5). @param asRole where the organisation is party twice, else null */
    void acceptText(AgreementId agreement, int version, PartyRole asRole, Actor actor);

    void completeFinancialParagraph(AgreementId agreement, FinancialParagraph paragraph, Actor actor);

    void completeUdoCheck(AgreementId agreement, UdoCheck check, Actor actor);

    /** A ministry asks BZK to look at a version beforehand (vooroverleg, A11); ten working days. */
    void askCheck(AgreementId agreement, int version, Actor actor);

    /** @param ground  with an objection, else null. @param wording wanted wording, or null */
    void answerCheck(AgreementId agreement, boolean objection, Ground ground, String wording, Actor actor);

    /** @param parts what is excepted, with AGREE_EXCEPT or REJECT the reason; else null (A6) */
    void decideConstituency(AgreementId agreement, ConstituencyOutcome outcome, String parts, Actor actor);

    /** Joint: takes effect with the last consent to the same day. @param until day of resumption, P3M on at most */
    void suspendTerm(AgreementId agreement, LocalDate until, String reason, Actor actor);

    /** Joint. */
    void resumeTerm(AgreementId agreement, Actor actor);

    /** Joint. */
    void extendTerm(AgreementId agreement, TermLength by, Actor actor);

    /** Joint (A14). */
    void declareDeadlock(AgreementId agreement, Actor actor);

    /** Joint; also during preparation. */
    void abandon(AgreementId agreement, Actor actor);

    /** Joint, and in every status after the preparation: an advice of the timetable begins before its day. @param milestone its title */
    void beginAdvice(AgreementId agreement, String milestone, Actor actor);
}
