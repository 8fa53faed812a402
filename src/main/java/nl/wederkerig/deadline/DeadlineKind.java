package nl.wederkerig.deadline;

/** What sort of deadline it is; decides on the reminders. An OCCURRENCE is no day before which to act: what it is about happens when the day begins. */
public enum DeadlineKind {
    TERM, RESPONSE, COMMITMENT, MILESTONE, OCCURRENCE
}
