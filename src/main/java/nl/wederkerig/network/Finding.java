package nl.wederkerig.network;

/** What is pointed out about a network or a team (T60, T61). */
public enum Finding {
    /** Nobody said what it is for. */
    NO_AIM,
    /** Nobody said who links it to the association. */
    NO_LINKING_PIN,
    /** Nobody said until when it lasts. */
    NO_END,
    /** It goes on after its last day. */
    OUTLIVED,
    /** A report is late. */
    REPORT_LATE;

    /** Whether a day has passed. */
    public boolean pressing() {
        return this == OUTLIVED || this == REPORT_LATE;
    }
}
