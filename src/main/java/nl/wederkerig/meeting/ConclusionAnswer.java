package nl.wederkerig.meeting;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a party says of a conclusion. @param confirmedOn null while it did not confirm. @param reading its own, which stays; null without */
@Embeddable
record ConclusionAnswer(LocalDate confirmedOn, String reading, LocalDate readingOn) {

    /** After all, beside the reading that it recorded before. */
    ConclusionAnswer confirmed(LocalDate on) {
        return new ConclusionAnswer(on, reading, readingOn);
    }
}
