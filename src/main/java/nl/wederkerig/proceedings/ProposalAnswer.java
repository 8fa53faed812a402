package nl.wederkerig.proceedings;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.wederkerig.shared.OrganisationId;

/** What a party says to a chair's proposal. */
@Embeddable
class ProposalAnswer {

    private int proposal;
    private String organisation;
    private boolean accepted;
    private String reason;
    private LocalDate answeredOn;

    /** For the persistence provider only. */
    protected ProposalAnswer() {}

    /** @param proposal its number. @param reason may be null */
    ProposalAnswer(int proposal, OrganisationId by, boolean accepted, String reason, LocalDate on) {
        this.proposal = proposal;
        this.organisation = by.value();
        this.accepted = accepted;
        this.reason = reason;
        this.answeredOn = on;
    }

    int proposal() {
        return proposal;
    }

    OrganisationId by() {
        return new OrganisationId(organisation);
    }

    boolean accepted() {
        return accepted;
    }

    String reason() {
        return reason;
    }

    LocalDate answeredOn() {
        return answeredOn;
    }
}
