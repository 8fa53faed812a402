package nl.wederkerig.signing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.shared.OrganisationId;

/** The road of one round through the cabinet (A12). */
@Entity
@Table(name = "cabinet_referral")
class CabinetReferral {

    /** Where a referral may go next. */
    static final Map<CabinetStatus, Set<CabinetStatus>> TRANSITIONS = Map.of(
            CabinetStatus.REFERRED, Set.of(CabinetStatus.TABLED, CabinetStatus.WITHDRAWN),
            CabinetStatus.TABLED, Set.of(CabinetStatus.ON_AGENDA, CabinetStatus.WITHDRAWN),
            CabinetStatus.ON_AGENDA, Set.of(CabinetStatus.ON_AGENDA, CabinetStatus.DECIDED, CabinetStatus.WITHDRAWN),
            CabinetStatus.DECIDED, Set.of(),
            CabinetStatus.WITHDRAWN, Set.of());

    @Id
    private UUID id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "round_id", updatable = false)
    private SigningRound round;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReferralCause cause;

    @Enumerated(EnumType.STRING)
    private CabinetStatus status;

    private Instant referredAt;
    private LocalDate referredOn;
    private LocalDate tabledOn;
    private String tabledBy;
    private LocalDate discussedOn;
    private String discussionNote;
    private LocalDate meetingOn;
    private LocalDate decidedOn;

    @Enumerated(EnumType.STRING)
    private CabinetDecisionKind decision;

    private String conditions;
    private String note;
    private String term;
    private LocalDate coSignBy;
    private LocalDate raisedLastDay;
    private int timesRaised;
    private LocalDate leftOn;

    protected CabinetReferral() {}

    /** @param before the round's last referral, or null. Where the co-signer did not carry that out it is tabled as it was (A12) */
    CabinetReferral(SigningRound round, CabinetReferral before, ReferralCause cause, Instant at, LocalDate on) {
        this.id = UUID.randomUUID();
        this.round = round;
        this.number = before == null ? 1 : before.number + 1;
        this.cause = cause;
        this.status = CabinetStatus.REFERRED;
        this.referredAt = at;
        this.referredOn = on;
        if (cause == ReferralCause.SILENT_AFTER_DECISION) {
            status = CabinetStatus.TABLED;
            tabledOn = before.tabledOn;
            tabledBy = before.tabledBy;
            discussedOn = before.discussedOn;
            discussionNote = before.discussionNote;
        }
    }

    void table(OrganisationId by, LocalDate on) {
        become(CabinetStatus.TABLED);
        tabledBy = by.value();
        tabledOn = on;
    }

    void discuss(String what, LocalDate on) {
        require(CabinetStatus.TABLED);
        discussionNote = what;
        discussedOn = on;
    }

    void putOnAgenda(LocalDate meeting) {
        become(CabinetStatus.ON_AGENDA);
        meetingOn = meeting;
    }

    /** @param what with AMEND, or null. @param length likewise. @param signBy the last day on which BZK signs, with CO_SIGN; else null */
    void decide(CabinetDecisionKind kind, String what, String considerations, TermLength length, LocalDate signBy, LocalDate on) {
        become(CabinetStatus.DECIDED);
        decision = kind;
        conditions = what;
        note = considerations;
        term = length == null ? null : length.toString();
        coSignBy = signBy;
        decidedOn = on;
        leftOn = on;
    }

    /** The term in which BZK signs on the strength of the decision was reckoned anew. */
    void coSignBy(LocalDate lastDay) {
        require(CabinetStatus.DECIDED);
        coSignBy = lastDay;
    }

    void withdraw(LocalDate on) {
        become(CabinetStatus.WITHDRAWN);
        leftOn = on;
    }

    /** @param lastDay of the P14D that has elapsed */
    void raise(LocalDate lastDay) {
        if (!isOpen()) {
            throw new IllegalStateException("Referral " + id + " is " + status);
        }
        raisedLastDay = lastDay;
        timesRaised++;
    }

    boolean isOpen() {
        return leftOn == null;
    }

    private void become(CabinetStatus next) {
        if (!TRANSITIONS.get(status).contains(next)) {
            throw new IllegalStateException("Referral " + id + " from " + status + " to " + next);
        }
        status = next;
    }

    private void require(CabinetStatus present) {
        if (status != present) {
            throw new IllegalStateException("Referral " + id + " is " + status + ", not " + present);
        }
    }

    UUID id() {
        return id;
    }

    ReferralCause cause() {
        return cause;
    }

    CabinetStatus status() {
        return status;
    }

    Instant referredAt() {
        return referredAt;
    }

    LocalDate referredOn() {
        return referredOn;
    }

    boolean isTabled() {
        return tabledOn != null;
    }

    LocalDate tabledOn() {
        return tabledOn;
    }

    OrganisationId tabledBy() {
        return tabledBy == null ? null : new OrganisationId(tabledBy);
    }

    LocalDate discussedOn() {
        return discussedOn;
    }

    String discussionNote() {
        return discussionNote;
    }

    LocalDate meetingOn() {
        return meetingOn;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    CabinetDecisionKind decision() {
        return decision;
    }

    /** What has to change; null but with AMEND. */
    String conditions() {
        return conditions;
    }

    String note() {
        return note;
    }

    LocalDate coSignBy() {
        return coSignBy;
    }

    /** The last day of the P14D after which it was raised last; null when never. */
    LocalDate raisedLastDay() {
        return raisedLastDay;
    }

    int timesRaised() {
        return timesRaised;
    }

    /** The day on which the round left the cabinet; null while it is there. */
    LocalDate leftOn() {
        return leftOn;
    }
}
