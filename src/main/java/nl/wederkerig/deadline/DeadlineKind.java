package nl.wederkerig.deadline;

/** What sort of deadline it is; decides on the reminders. */
public enum DeadlineKind {
    TERM, RESPONSE, COMMITMENT, MILESTONE
}
