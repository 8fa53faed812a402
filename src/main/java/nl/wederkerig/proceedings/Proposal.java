package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.Settlement;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A settlement that a chair proposes. */
@Embeddable
class Proposal {

    private int number;
    private String text;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PromisedCommitment> commitments;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Disposal> dispose;
    private LocalDate madeOn;

    /** For the persistence provider only. */
    protected Proposal() {}

    /** @param number from 1 */
    Proposal(int number, Settlement settlement, LocalDate on) {
        this.number = number;
        this.text = settlement.text();
        this.commitments = settlement.commitments();
        this.dispose = settlement.dispose();
        this.madeOn = on;
    }

    int number() {
        return number;
    }

    Settlement settlement() {
        return new Settlement(text, commitments, dispose);
    }

    LocalDate madeOn() {
        return madeOn;
    }
}
