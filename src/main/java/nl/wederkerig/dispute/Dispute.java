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
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** Claimants against respondents, the consultation, and the procedure that settles it. */
@Entity
@Table(name = "dispute")
class Dispute implements Persistable<UUID> {

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
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] claimants;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] respondents;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] observers;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] about;
    private String text;
    private LocalDate routeFrom;
    @Embedded
    private Consultation consultation;
    private LocalDate interestsDisclosedOn;
    @ElementCollection
    @CollectionTable(name = "dispute_interest", joinColumns = @JoinColumn(name = "dispute_id"))
    private List<Interest> interests = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "dispute_meeting", joinColumns = @JoinColumn(name = "dispute_id"))
    private List<Meeting> meetings = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "dispute_consent", joinColumns = @JoinColumn(name = "dispute_id"))
    private List<Consent> consents = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "dispute_settlement", joinColumns = @JoinColumn(name = "dispute_id"))
    private List<SettlementProposal> settlements = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private DisputeEnd ending;
    private LocalDate closedOn;
    @Transient
    private boolean raisedNow;

    /** For the persistence provider only. */
    protected Dispute() {}

    /** A deadlock has had its consultation: it begins with a third party (A14). */
    static Dispute deadlock(AgreementId agreement, int number, Sides sides, Procedure procedure, LocalDate on, LocalDate routeFrom) {
        Dispute dispute = new Dispute(agreement, "deadlock-" + number, DisputeKind.DEADLOCK, sides, on);
        dispute.stage = DisputeStage.THIRD_PARTY;
        dispute.procedure = procedure;
        dispute.about = new String[0];
        dispute.routeFrom = routeFrom;
        return dispute;
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
        this.claimants = OrganisationCodes.of(sides.claimants());
        this.respondents = OrganisationCodes.of(sides.respondents());
        this.observers = OrganisationCodes.of(sides.observers());
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
        consents.removeIf(consent -> !consent.isTo(DisputeAct.SETTLE) && !consent.isTo(DisputeAct.WITHDRAW));
    }

    /** There is an outcome, and its parties have it: what they do with it comes next (D9 to D11). */
    void decide() {
        if (stage != DisputeStage.THIRD_PARTY) {
            throw new DisputeNotAllowed(agreement(), key, stage, DisputeStage.DECIDED);
        }
        stage = DisputeStage.COMPLIANCE;
        settlements.removeIf(each -> !isAgreedAsAward(each));
        consents.clear();
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

    void propose(Settlement settlement) {
        SettlementProposal proposal = new SettlementProposal(settlement);
        settlements.removeIf(each -> each.sha256().equals(proposal.sha256()));
        settlements.add(proposal);
    }

    /** A party's last consent counts. @param content what exactly it consents to; empty where there is nothing to differ on */
    void consent(OrganisationId party, DisputeAct act, String content) {
        consents.removeIf(consent -> consent.isBy(party, act));
        consents.add(new Consent(party, act, content));
    }

    /** Whether all of them consented to the same: consents that say different things do not add up. */
    boolean allConsented(DisputeAct act, String content, List<OrganisationId> all) {
        List<OrganisationId> same = consents.stream().filter(one -> one.isTo(act, content)).map(Consent::organisation).toList();
        return same.containsAll(all);
    }

    /** It took effect, or makes no sense any more. */
    void forget(DisputeAct act) {
        consents.removeIf(consent -> consent.isTo(act));
    }

    void close(DisputeEnd how, LocalDate on) {
        if (stage.ended()) {
            throw new DisputeNotAllowed(agreement(), key, stage, how.stage());
        }
        if (how != DisputeEnd.SETTLED) {
            settlements.removeIf(each -> !isAgreedAsAward(each));
        }
        stage = how.stage();
        ending = how;
        closedOn = on;
        consents.clear();
    }

    /** Only the settlement that was made stays. */
    void keepOnly(String sha256) {
        settlements.removeIf(each -> !each.sha256().equals(sha256));
    }

    /** A successor takes over, also what was asked of its predecessor (A18). */
    void succeed(OrganisationId from, OrganisationId to) {
        claimants = OrganisationCodes.replaced(claimants, from, to);
        respondents = OrganisationCodes.replaced(respondents, from, to);
        observers = OrganisationCodes.replaced(observers, from, to);
        List<Consent> succeeded = consents.stream().map(consent -> consent.succeed(from, to)).toList();
        consents.clear();
        consents.addAll(succeeded);
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

    /** Null for a deadlock. */
    Consultation consultation() {
        return consultation;
    }

    List<OrganisationId> claimants() {
        return OrganisationCodes.read(claimants);
    }

    List<OrganisationId> respondents() {
        return OrganisationCodes.read(respondents);
    }

    List<OrganisationId> observers() {
        return OrganisationCodes.read(observers);
    }

    /** Claimants and respondents: those who act jointly in a dispute. */
    List<OrganisationId> parties() {
        return Stream.concat(claimants().stream(), respondents().stream()).toList();
    }

    Optional<DisputeSide> sideOf(OrganisationId organisation) {
        return claimants().contains(organisation) ? Optional.of(DisputeSide.CLAIMANTS)
                : respondents().contains(organisation) ? Optional.of(DisputeSide.RESPONDENTS) : Optional.empty();
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

    List<Consent> consents() {
        return List.copyOf(consents);
    }

    Optional<Settlement> proposed(String sha256) {
        return settlements.stream().filter(each -> each.sha256().equals(sha256)).map(SettlementProposal::settlement).findFirst();
    }

    /** What it was settled on, or what arbiters are or were asked to lay down; settlements are looked at only where there can be one. */
    Optional<Settlement> agreedSettlement() {
        boolean settled = ending == DisputeEnd.SETTLED;
        boolean asked = procedure == Procedure.BINDING_ADVICE
                && (!canBeEndedByParties() || consents.stream().anyMatch(each -> each.isTo(DisputeAct.SETTLE)));
        return !settled && !asked ? Optional.empty() : settlements.stream().filter(each -> settled || isAgreedAsAward(each))
                .map(SettlementProposal::settlement).findFirst();
    }

    /** Once there is an award only that one is left. */
    private boolean isAgreedAsAward(SettlementProposal proposal) {
        boolean open = canBeEndedByParties();
        return proposal.asAward() && (!open || allConsented(DisputeAct.SETTLE, proposal.sha256(), parties()));
    }
}
