package nl.wederkerig.dispute;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.agreement.AgreedAdvice;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** Claimants against respondents, the consultation, and the procedure that settles it. */
@Entity
@Table(name = "dispute")
class Dispute implements Persistable<UUID> {

    /** Keys that are made, never chosen; so are those {@link Disputes#OF_ADVICES of advices}. */
    static final String OF_DEADLOCKS = "deadlock-";

    @Id
    private UUID id;
    private UUID agreementId;
    private String key;
    @Enumerated(EnumType.STRING)
    private DisputeKind kind;
    @Enumerated(EnumType.STRING)
    private DisputeStage stage;
    @Enumerated(EnumType.STRING)
    private Procedure procedure;
    private LocalDate raisedOn;
    @Embedded
    private Disputants disputants;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] about = {};
    private String text;
    private LocalDate routeFrom;
    @Embedded
    private Consultation consultation;
    @Embedded
    private AskedAdvice advice;
    @Embedded
    private Consents consents = new Consents();
    private LocalDate interestsDisclosedOn;
    @ElementCollection
    @CollectionTable(name = "dispute_interest", joinColumns = @JoinColumn(name = "dispute_id"))
    private List<Interest> interests = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "dispute_meeting", joinColumns = @JoinColumn(name = "dispute_id"))
    private List<Meeting> meetings = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private DisputeEnd ending;
    private LocalDate closedOn;
    @Transient
    private boolean raisedNow;

    /** For the persistence provider only. */
    protected Dispute() {}

    /** A deadlock has had its consultation: it begins with a third party (A14). */
    static Dispute deadlock(AgreementId agreement, int number, Sides sides, Procedure procedure, LocalDate on, LocalDate routeFrom) {
        Dispute dispute = new Dispute(agreement, OF_DEADLOCKS + number, DisputeKind.DEADLOCK, sides, on);
        dispute.stage = DisputeStage.THIRD_PARTY;
        dispute.procedure = procedure;
        dispute.routeFrom = routeFrom;
        return dispute;
    }

    /** An advice that the parties agreed on in their timetable: no dispute, and with the experts at once. @param number of its milestone */
    static Dispute agreedAdvice(AgreementId agreement, int number, Milestone milestone, Sides sides, LocalDate on) {
        Dispute advice = new Dispute(agreement, Disputes.OF_ADVICES + number, DisputeKind.AGREED_ADVICE, sides, on);
        advice.stage = DisputeStage.THIRD_PARTY;
        advice.procedure = Procedure.EXPERT_ADVICE;
        advice.text = milestone.advice().question();
        advice.advice = new AskedAdvice(milestone);
        return advice;
    }

    /** Begins with a consultation (D2). @param key as the command names it, or one that was made for it */
    static Dispute raised(RaiseDispute command, String key, Sides sides, Consultation consultation, LocalDate on) {
        Dispute dispute = new Dispute(command.agreement(), key, command.kind(), sides, on);
        dispute.stage = DisputeStage.CONSULTATION;
        dispute.about = command.commitments().toArray(String[]::new);
        dispute.text = command.text();
        dispute.consultation = consultation;
        return dispute;
    }

    private Dispute(AgreementId agreement, String key, DisputeKind kind, Sides sides, LocalDate on) {
        this.id = UUID.randomUUID();
        this.raisedNow = true;
        this.agreementId = agreement.value();
        this.key = key;
        this.kind = kind;
        this.raisedOn = on;
        this.disputants = new Disputants(sides);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Not looked for in the database when it is saved. */
    @Override
    public boolean isNew() {
        return raisedNow;
    }

    @PostPersist
    void persisted() {
        raisedNow = false;
    }

    /**
     * From the consultation to somebody else, or from one procedure of the route to the next (D3, D4). What was only agreed in part
     * about the consultation falls away.
     */
    void goToThirdParty(Procedure next) {
        if (!canBeEndedByParties()) {
            throw new DisputeNotAllowed(agreement(), key, stage, DisputeStage.THIRD_PARTY);
        }
        stage = DisputeStage.THIRD_PARTY;
        procedure = next;
        if (consultation != null) {
            consultation.resumeByItself();
        }
        consents.forgetAllBut(Set.of(DisputeAct.SETTLE, DisputeAct.WITHDRAW));
    }

    /** There is an outcome, and its parties have it: what they do with it comes next (D9 to D11). */
    void decide() {
        if (stage != DisputeStage.THIRD_PARTY) {
            throw new DisputeNotAllowed(agreement(), key, stage, DisputeStage.DECIDED);
        }
        stage = DisputeStage.COMPLIANCE;
        consents.keep(this::isAgreedAsAward);
        consents.forgetAllBut(Set.of());
    }

    void state(Interest interest) {
        interests.add(interest);
    }

    boolean stated(DisputeSide side) {
        return interests.stream().anyMatch(each -> each.side() == side);
    }

    /** @return whether there was anything to disclose that was sealed until now (D1) */
    boolean disclose(LocalDate on) {
        boolean sealed = interestsDisclosedOn == null && !interests.isEmpty();
        interestsDisclosedOn = sealed ? on : interestsDisclosedOn;
        return sealed;
    }

    boolean disclosed() {
        return interestsDisclosedOn != null;
    }

    /** FINANCIAL asks it of all; elsewhere a side states its interest if it wishes (D1). */
    boolean asksForInterests() {
        return kind == DisputeKind.FINANCIAL;
    }

    void met(Meeting meeting) {
        meetings.add(meeting);
    }

    void close(DisputeEnd how, LocalDate on) {
        if (stage.ended()) {
            throw new DisputeNotAllowed(agreement(), key, stage, how.stage());
        }
        if (how != DisputeEnd.SETTLED) {
            consents.keep(this::isAgreedAsAward);
        }
        stage = how.stage();
        ending = how;
        closedOn = on;
        consents.forgetAllBut(Set.of());
    }

    /** A successor takes over, also what was asked of its predecessor (A18). */
    void succeed(OrganisationId from, OrganisationId to) {
        disputants.succeed(from, to);
        consents.succeed(from, to);
    }

    boolean canBeEndedByParties() {
        return stage == DisputeStage.CONSULTATION || stage == DisputeStage.THIRD_PARTY;
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    String key() {
        return key;
    }

    DisputeKind kind() {
        return kind;
    }

    DisputeStage stage() {
        return stage;
    }

    Procedure procedure() {
        return procedure;
    }

    LocalDate raisedOn() {
        return raisedOn;
    }

    String text() {
        return text;
    }

    boolean isAgreedAdvice() {
        return kind == DisputeKind.AGREED_ADVICE;
    }

    /** Null but for an agreed advice, as the next. */
    AgreedAdvice agreedAdvice() {
        return isAgreedAdvice() ? advice.agreed(text) : null;
    }

    String milestone() {
        return isAgreedAdvice() ? advice.milestone() : null;
    }

    /** Null but for a deadlock. */
    LocalDate routeFrom() {
        return routeFrom;
    }

    DisputeEnd ending() {
        return ending;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    /** Null for a deadlock and for an agreed advice. */
    Consultation consultation() {
        return consultation;
    }

    Disputants disputants() {
        return disputants;
    }

    List<String> about() {
        return List.of(about);
    }

    List<Interest> interests() {
        return List.copyOf(interests);
    }

    List<Meeting> meetings() {
        return List.copyOf(meetings);
    }

    Consents consents() {
        return consents;
    }

    /** What it was settled on, or what arbiters are or were asked to lay down; settlements are looked at only where there can be one. */
    Optional<Settlement> agreedSettlement() {
        boolean settled = ending == DisputeEnd.SETTLED;
        boolean asked = procedure == Procedure.BINDING_ADVICE
                && (!canBeEndedByParties() || !consents.to(DisputeAct.SETTLE).isEmpty());
        return !settled && !asked ? Optional.empty() : consents.settlement(each -> settled || isAgreedAsAward(each));
    }

    /** Once there is an award only that one is left. */
    private boolean isAgreedAsAward(SettlementProposal proposal) {
        return proposal.asAward() && (!canBeEndedByParties() || consents.allGave(DisputeAct.SETTLE, proposal.sha256(), disputants.parties()));
    }
}
