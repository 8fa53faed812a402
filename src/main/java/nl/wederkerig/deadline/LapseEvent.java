package nl.wederkerig.deadline;

import nl.wederkerig.shared.DomainEvent;

/** What a feature calls the lapse of its own deadlines; kinds without one lapse as {@link ResponseLapsed}. */
public interface LapseEvent {

    DeadlineKind kind();

    DomainEvent of(Deadline lapsed);
}
