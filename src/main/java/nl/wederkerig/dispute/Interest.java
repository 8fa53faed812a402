package nl.wederkerig.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/** What matters to a side, in its own words; sealed until disclosed (D1). */
@Embeddable
class Interest {

    @Enumerated(EnumType.STRING)
    private DisputeSide side;
    private String organisation;
    private String text;
    private LocalDate statedOn;

    /** For the persistence provider only. */
    protected Interest() {}

    Interest(DisputeSide side, OrganisationId by, String text, LocalDate on) {
        this.side = side;
        this.organisation = by.value();
        this.text = text;
        this.statedOn = on;
    }

    DisputeSide side() {
        return side;
    }

    /** @param open whether who looks may read it */
    DisputeView.Interest view(boolean open) {
        return new DisputeView.Interest(side, new OrganisationId(organisation), statedOn, open ? text : null);
    }
}
