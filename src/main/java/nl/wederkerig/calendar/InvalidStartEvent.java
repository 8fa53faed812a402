package nl.wederkerig.calendar;

/** A start event that is not a speaking code such as {@code negotiation-opened}. */
public final class InvalidStartEvent extends InvalidTerm {

    InvalidStartEvent(String event) {
        super("invalid-start-event", String.valueOf(event));
    }
}
