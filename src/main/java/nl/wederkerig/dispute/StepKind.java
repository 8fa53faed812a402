package nl.wederkerig.dispute;

import java.util.Locale;

/** What must be done in a dispute. */
public enum StepKind {
    ACCEPT_APPOINTMENT, ANSWER_CHALLENGE, DECIDE_CHALLENGE, INTAKE, CONCLUDE, ANSWER_PROPOSAL, COMMENT_ON_DRAFT, ADVISE,
    NOMINATE_CHAIR, APPOINT_CHAIR, FINAL_PROPOSALS, COMPLETE_CLAIM, NOMINATE_ARBITER, APPOINT_ARBITER,
    PUT_QUESTION, PROPOSE_MEMBERS, APPOINT_MEMBERS, ASK_ADVICE, RECORD_ADVICE, CONVENE, RECORD_RESULT, SUBMIT_TO_CROWN, RECORD_DECREE,
    ANSWER_OUTCOME, ANSWER_AFTER_NOTICE, COMPLY, COMPLY_AFTER_ALL;

    /** As in keys of deadlines and messages, such as {@code nominate-arbiter}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
