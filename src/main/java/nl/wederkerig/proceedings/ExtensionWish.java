package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.OrganisationId;

/** That a party consents to more time for who was appointed; without effect until all consent to the same. */
@Embeddable
class ExtensionWish {

    private String organisation;
    private String period;
    private Instant givenAt;

    /** For the persistence provider only. */
    protected ExtensionWish() {}

    ExtensionWish(OrganisationId by, TermLength period, Instant givenAt) {
        this.organisation = by.value();
        this.period = period.toString();
        this.givenAt = givenAt;
    }

    OrganisationId by() {
        return new OrganisationId(organisation);
    }

    String period() {
        return period;
    }
}
