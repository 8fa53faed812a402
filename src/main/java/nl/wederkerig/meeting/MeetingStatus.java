package nl.wederkerig.meeting;

/** Where a meeting stands. */
public enum MeetingStatus {
    PLANNED, HELD, CANCELLED
}
