package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.shared.OrganisationId;

/** What a party filed in binding advice. */
@Embeddable
class Submission {

    private int number;
    @Enumerated(EnumType.STRING)
    private SubmissionKind kind;
    @Enumerated(EnumType.STRING)
    private DisputeSide side;
    private String organisation;
    private String text;
    private LocalDate filedOn;

    /** For the persistence provider only. */
    protected Submission() {}

    /** @param number from 1 within the procedure, in the order of filing */
    Submission(int number, SubmissionKind kind, DisputeSide side, OrganisationId by, String text, LocalDate on) {
        this.number = number;
        this.kind = kind;
        this.side = side;
        this.organisation = by.value();
        this.text = text;
        this.filedOn = on;
    }

    int number() {
        return number;
    }

    SubmissionKind kind() {
        return kind;
    }

    DisputeSide side() {
        return side;
    }

    OrganisationId by() {
        return new OrganisationId(organisation);
    }

    String text() {
        return text;
    }

    LocalDate filedOn() {
        return filedOn;
    }

    void succeed(OrganisationId from, OrganisationId to) {
        organisation = organisation.equals(from.value()) ? to.value() : organisation;
    }
}
