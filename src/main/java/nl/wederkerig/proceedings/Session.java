package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.shared.EffectiveTime;

/** A session of a chair, with its note; of one with one side, for the chair's and that side's eyes only (D8). */
@Embeddable
class Session {

    private int number;
    @Enumerated(EnumType.STRING)
    private Audience audience;
    private String note;
    private Instant heldAt;

    /** For the persistence provider only. */
    protected Session() {}

    /** @param number from 1 */
    Session(int number, Audience audience, String note, Instant at) {
        this.number = number;
        this.audience = audience;
        this.note = note;
        this.heldAt = at;
    }

    int number() {
        return number;
    }

    Audience audience() {
        return audience;
    }

    String note() {
        return note;
    }

    LocalDate heldOn() {
        return LocalDate.ofInstant(heldAt, EffectiveTime.ZONE);
    }
}
