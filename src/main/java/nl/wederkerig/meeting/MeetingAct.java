package nl.wederkerig.meeting;

/** What the people of a party can do with a meeting. */
public enum MeetingAct {
    MOVE, INVITE, CANCEL, NAME_DELEGATION, SET_AGENDA, READ_NOTE, WRITE_NOTE, CONCLUDE, CLOSE, REPORT
}
