package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a party to the dispute does with an outcome that does not bind (D10). */
@Embeddable
class Answer {

    private String organisation;
    private boolean follows;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] keeps;
    private String reasons;
    private LocalDate parliamentOn;
    private LocalDate answeredOn;

    /** For the persistence provider only. */
    protected Answer() {}

    Answer(OrganisationId organisation, OutcomeAnswer answer, LocalDate on) {
        this.organisation = organisation.value();
        this.follows = answer.follow();
        this.keeps = answer.keeps().stream().sorted().toArray(String[]::new);
        this.reasons = answer.reasons();
        this.parliamentOn = answer.parliamentOn();
        this.answeredOn = on;
    }

    boolean follows() {
        return follows;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    void succeed(OrganisationId from, OrganisationId to) {
        organisation = organisation.equals(from.value()) ? to.value() : organisation;
    }

    RouteView.Answered view() {
        return new RouteView.Answered(organisation(), follows, List.of(keeps), reasons, parliamentOn, answeredOn);
    }
}
