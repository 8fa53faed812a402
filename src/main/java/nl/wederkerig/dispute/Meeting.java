package nl.wederkerig.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;

/** That the parties to a dispute met. */
@Embeddable
class Meeting {

    @Enumerated(EnumType.STRING)
    private ConsultationLevel level;
    private String note;
    private String organisation;
    private Instant heldAt;

    /** For the persistence provider only. */
    protected Meeting() {}

    Meeting(ConsultationLevel level, String note, OrganisationId by, Instant at) {
        this.level = level;
        this.note = note;
        this.organisation = by.value();
        this.heldAt = at;
    }

    Instant heldAt() {
        return heldAt;
    }

    DisputeView.Meeting view() {
        return new DisputeView.Meeting(level, LocalDate.ofInstant(heldAt, EffectiveTime.ZONE), new OrganisationId(organisation), note);
    }
}
