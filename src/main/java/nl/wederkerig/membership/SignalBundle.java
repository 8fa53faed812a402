package nl.wederkerig.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** Signals that an association answers as one, and what they may become. */
@Entity
@Table(name = "signal_bundle")
class SignalBundle {

    @Id
    private UUID id;
    private String association;
    private String title;
    private String theme;
    @Enumerated(EnumType.STRING)
    private BundleState state;
    private String reasons;
    private String ministry;
    private LocalDate answeredOn;
    private UUID agreementId;

    /** For the persistence provider only. */
    protected SignalBundle() {}

    SignalBundle(OrganisationId association, String title, String theme) {
        this.id = UUID.randomUUID();
        this.association = association.value();
        this.title = title;
        this.theme = theme;
        this.state = BundleState.OPEN;
    }

    BundleId id() {
        return new BundleId(id);
    }

    OrganisationId association() {
        return new OrganisationId(association);
    }

    String title() {
        return title;
    }

    String theme() {
        return theme;
    }

    BundleState state() {
        return state;
    }

    String reasons() {
        return reasons;
    }

    OrganisationId ministry() {
        return ministry == null ? null : new OrganisationId(ministry);
    }

    /** @param with the ministry with which it is taken up; null when it is declined */
    void answer(OrganisationId with, String because, LocalDate on) {
        leave(BundleState.OPEN, with == null ? BundleState.DECLINED : BundleState.TAKEN_UP);
        ministry = with == null ? null : with.value();
        reasons = because;
        answeredOn = on;
    }

    void grow(AgreementId agreement) {
        leave(BundleState.TAKEN_UP, BundleState.GROWN);
        agreementId = agreement.value();
    }

    private void leave(BundleState from, BundleState to) {
        if (state != from) {
            throw new IllegalStateException("Bundle " + id + " is " + state + ", and cannot become " + to);
        }
        state = to;
    }
}
