package nl.wederkerig.membership;

/** Where a consultation stands. Between its last day and the count nobody votes any more. */
public enum ConsultationState {
    OPEN, COUNTED, WITHDRAWN
}
