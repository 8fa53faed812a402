package nl.wederkerig.calendar;

/** A term cannot be suspended while it is suspended; a renewal begins on the day of resumption. */
public final class SuspensionsOverlap extends TermRefused {

    SuspensionsOverlap(Suspension present, Suspension added) {
        super("suspensions-overlap", present, added);
    }
}
