package nl.wederkerig.deadline;

import nl.wederkerig.shared.DomainEvent;

/** What a feature calls the lapse of its own deadlines; kinds without one lapse as {@link ResponseLapsed}. */
public interface LapseEvent {

    DeadlineKind kind();

    /** Whether it is one of the feature's own, among all of the kind. */
    default boolean calls(Deadline lapsed) {
        return true;
    }

    DomainEvent of(Deadline lapsed);
}
