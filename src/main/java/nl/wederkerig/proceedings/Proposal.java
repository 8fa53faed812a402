package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.agreement.PromisedCommitment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A settlement that a chair proposes. */
@Embeddable
class Proposal {

    private int number;
    private String text;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PromisedCommitment> commitments;
    private LocalDate madeOn;

    /** For the persistence provider only. */
    protected Proposal() {}

    /** @param number from 1 */
    Proposal(int number, String text, List<PromisedCommitment> commitments, LocalDate on) {
        this.number = number;
        this.text = text;
        this.commitments = List.copyOf(commitments);
        this.madeOn = on;
    }

    int number() {
        return number;
    }

    String text() {
        return text;
    }

    List<PromisedCommitment> commitments() {
        return commitments;
    }

    LocalDate madeOn() {
        return madeOn;
    }
}
