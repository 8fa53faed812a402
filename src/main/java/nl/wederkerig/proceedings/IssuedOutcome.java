package nl.wederkerig.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.OutcomeForce;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An outcome as it was released to all (D9). */
@Embeddable
class IssuedOutcome {

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_kind")
    private OutcomeKind kind;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome_force")
    private OutcomeForce force;
    @Column(name = "outcome_text")
    private String text;
    @Column(name = "outcome_costs")
    private String costs;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "outcome_commitments")
    private List<PromisedCommitment> commitments;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "outcome_dispose")
    private Map<String, Disposal> dispose;
    private LocalDate issuedOn;

    /** For the persistence provider only. */
    protected IssuedOutcome() {}

    IssuedOutcome(Outcome outcome, LocalDate on) {
        this.kind = outcome.kind();
        this.force = outcome.force();
        this.text = outcome.text();
        this.costs = outcome.costs();
        this.commitments = outcome.commitments();
        this.dispose = outcome.dispose();
        this.issuedOn = on;
    }

    Outcome outcome() {
        return new Outcome(kind, force, text, costs, commitments, dispose);
    }

    LocalDate issuedOn() {
        return issuedOn;
    }
}
