package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.OrganisationId;

/** That a party consents to more time for who was appointed; without effect until all consent to the same. */
@Embeddable
class ExtensionWish {

    private String organisation;
    private String period;

    /** For the persistence provider only. */
    protected ExtensionWish() {}

    ExtensionWish(OrganisationId by, TermLength period) {
        this.organisation = by.value();
        this.period = period.toString();
    }

    OrganisationId by() {
        return new OrganisationId(organisation);
    }

    String period() {
        return period;
    }
}
