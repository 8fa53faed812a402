package nl.wederkerig.dispute;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A settlement that at least one party consented to, so that the others can read what they would consent to. */
@Embeddable
class SettlementProposal {

    private String sha256;
    private String text;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<PromisedCommitment> commitments;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Disposal> dispose;
    private boolean asAward;

    /** For the persistence provider only. */
    protected SettlementProposal() {}

    SettlementProposal(Settlement settlement) {
        this.sha256 = SettlementContent.sha256(settlement);
        this.text = settlement.text();
        this.commitments = settlement.commitments();
        this.dispose = settlement.dispose();
        this.asAward = settlement.asAward();
    }

    String sha256() {
        return sha256;
    }

    boolean asAward() {
        return asAward;
    }

    Settlement settlement() {
        return new Settlement(text, commitments, dispose, asAward);
    }
}
