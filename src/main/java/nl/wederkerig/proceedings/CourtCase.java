package nl.wederkerig.proceedings;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.data.domain.Persistable;

/** That a dispute is before the court (D13). */
@Entity
@Table(name = "dispute_court")
class CourtCase implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID agreementId;
    private String disputeKey;
    private String text;
    private boolean suspendsCompliance;
    private String recordedBy;
    private LocalDate recordedOn;
    @Transient
    private boolean recordedNow;

    /** For the persistence provider only. */
    protected CourtCase() {}

    CourtCase(AgreementId agreement, String dispute, String text, boolean suspends, OrganisationId by, LocalDate on) {
        this.id = UUID.randomUUID();
        this.recordedNow = true;
        this.agreementId = agreement.value();
        this.disputeKey = dispute;
        this.text = text;
        this.suspendsCompliance = suspends;
        this.recordedBy = by.value();
        this.recordedOn = on;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Not looked for in the database when it is saved. */
    @Override
    public boolean isNew() {
        return recordedNow;
    }

    String dispute() {
        return disputeKey;
    }

    RouteView.Court view() {
        return new RouteView.Court(text, suspendsCompliance, new OrganisationId(recordedBy), recordedOn);
    }
}
