package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/** What a party says to the draft of an advice, about its facts. */
@Embeddable
class DraftComment {

    private String organisation;
    private String text;
    private LocalDate writtenOn;

    /** For the persistence provider only. */
    protected DraftComment() {}

    DraftComment(OrganisationId by, String text, LocalDate on) {
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
