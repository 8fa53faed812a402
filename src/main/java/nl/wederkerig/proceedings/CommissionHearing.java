package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** That a commission heard the parties, with what was said. */
@Embeddable
class CommissionHearing {

    private String note;
    private LocalDate heldOn;

    /** For the persistence provider only. */
    protected CommissionHearing() {}

    CommissionHearing(String note, LocalDate on) {
        this.note = note;
        this.heldOn = on;
    }

    String note() {
        return note;
    }

    LocalDate heldOn() {
        return heldOn;
    }
}
