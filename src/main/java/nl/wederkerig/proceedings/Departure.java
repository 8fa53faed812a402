package nl.wederkerig.proceedings;

/** Why a person does not have a seat, or no longer; never to be asked for it again. */
public enum Departure {
    REFUSED, SILENT, STEPPED_DOWN, CHALLENGED, LATE
}
