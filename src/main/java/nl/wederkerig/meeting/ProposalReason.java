package nl.wederkerig.meeting;

/** Why something is proposed for the agenda; in the order in which it is (T4). */
public enum ProposalReason {
    /** With the cabinet or a third party, in dispute, or contested. */
    ESCALATED,
    /** An answer that was asked for and is not there, though its term has passed or ends soon. */
    UNANSWERED,
    /** A commitment that is late, or due soon. */
    DUE,
    /** A term of the parties together that ends before long. */
    EXPIRING
}
