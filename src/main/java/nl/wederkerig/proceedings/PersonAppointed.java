package nl.wederkerig.proceedings;

import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;

/** A person is asked to take a seat (D6, D7). @param way in which it came to that */
public record PersonAppointed(AgreementId agreement, String dispute, String seat, String person, Way way) implements DomainEvent {

    /** By the arrangement, by all who may nominate, or by the appointing authority. */
    public enum Way {
        ARRANGEMENT, NOMINATED, AUTHORITY
    }
}
