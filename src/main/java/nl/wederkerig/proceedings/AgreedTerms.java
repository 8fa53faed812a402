package nl.wederkerig.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.wederkerig.dispute.Settlement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What the parties settled on while arbiters sat, and asked them to lay down as an award. */
@Embeddable
class AgreedTerms {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "agreed_terms")
    private Settlement terms;
    private LocalDate agreedOn;
    private LocalDate agreedUntil;

    /** For the persistence provider only. */
    protected AgreedTerms() {}

    /** @param until the last day for it, inclusive */
    AgreedTerms(Settlement terms, LocalDate on, LocalDate until) {
        this.terms = terms;
        this.agreedOn = on;
        this.agreedUntil = until;
    }

    /** Laid down, or not: nothing waits for it any more. */
    AgreedTerms dealtWith() {
        return new AgreedTerms(terms, agreedOn, null);
    }

    Settlement settlement() {
        return terms;
    }

    LocalDate agreedOn() {
        return agreedOn;
    }

    /** Null when it was dealt with. */
    LocalDate agreedUntil() {
        return agreedUntil;
    }
}
