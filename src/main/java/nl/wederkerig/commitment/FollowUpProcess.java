package nl.wederkerig.commitment;

import java.time.Instant;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/**
 * The process in which a commitment is followed from its first reminder or first act, in the words of the commitment. Called
 * within the command's transaction after the aggregate has changed and its event stands in the record. At most one runs for a
 * commitment; all but the first method are told of one that is followed only.
 */
public interface FollowUpProcess {

    /**
     * Waits for the obligor.
     *
     * @param overdueAt    the first moment after the last day; null without a date
     * @param overdueNoted whether that the last day has passed stands in the record already
     */
    void begins(AgreementId agreement, String commitment, Instant overdueAt, boolean overdueNoted);

    /** Notes it now, unless it was: the last day has passed, and somebody acts before the timer fired. */
    void lastDayPassed(AgreementId agreement, String commitment);

    /** @param unansweredAt the first moment after the response term */
    void claimed(AgreementId agreement, String commitment, Instant unansweredAt);

    /** @param outcome CLAIMED while others have still to answer; with anything else the follow-up ends */
    void answered(AgreementId agreement, String commitment, OrganisationId by, CommitmentStatus outcome);

    /** @param undecidedAt the first moment after the response term */
    void newDateAsked(AgreementId agreement, String commitment, Instant undecidedAt);

    /** @param decided whether it is granted or refused by this; false while others have still to decide */
    void newDateDecided(AgreementId agreement, String commitment, OrganisationId by, boolean decided);

    /** @param overdueAt the first moment after the last day; null where the date was taken away */
    void dateMoved(AgreementId agreement, String commitment, Instant overdueAt);

    /** The response term of the claim was corrected. @param unansweredAt the first moment after it */
    void claimMoved(AgreementId agreement, String commitment, Instant unansweredAt);

    /** The response term of the request for another date was corrected. @param undecidedAt the first moment after it */
    void requestMoved(AgreementId agreement, String commitment, Instant undecidedAt);

    void waived(AgreementId agreement, String commitment);

    /** With its agreement, or with the text in which it stood. */
    void lapsed(AgreementId agreement, String commitment);

    /** Something else than its beneficiaries' answers decided: the end of a dispute, or other words in an amendment. */
    void overtaken(AgreementId agreement, String commitment);
}
