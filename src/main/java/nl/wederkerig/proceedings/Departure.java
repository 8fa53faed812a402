package nl.wederkerig.proceedings;

/** Why a person does not have a seat, or no longer; never to be asked for it again, but who only made way. */
public enum Departure {
    REFUSED, SILENT, STEPPED_DOWN, CHALLENGED, LATE,
    /** The authority appoints all, because a side did not agree. */
    MADE_WAY
}
