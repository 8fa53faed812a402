package nl.wederkerig.calendar;

/** A suspension, resumption or extension that the rules for terms do not allow; nothing has changed. */
public abstract sealed class TermRefused extends CalendarException
        permits TermElapsed, TermNotSuspended, SuspensionTooLong, SuspensionBeforeStart, SuspensionsOverlap {

    TermRefused(String code, Object... arguments) {
        super(code, arguments);
    }
}
