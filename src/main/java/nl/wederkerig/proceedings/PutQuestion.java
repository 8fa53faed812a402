package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/** The question that a party puts to a commission of wise persons. */
@Embeddable
class PutQuestion {

    private String organisation;
    private String text;
    private LocalDate writtenOn;

    /** For the persistence provider only. */
    protected PutQuestion() {}

    PutQuestion(OrganisationId by, String text, LocalDate on) {
        this.organisation = by.value();
        this.text = text;
        this.writtenOn = on;
    }

    OrganisationId by() {
        return new OrganisationId(organisation);
    }

    String text() {
        return text;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }
}
