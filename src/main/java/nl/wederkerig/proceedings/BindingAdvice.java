package nl.wederkerig.proceedings;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.dispute.DisputeSide;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.springframework.data.domain.Persistable;

/** What is special to a procedure before arbiters: what was filed, the timetable, closing, the award and its corrections. */
@Entity
@Table(name = "binding_advice")
class BindingAdvice implements Persistable<UUID> {

    @Id
    private UUID proceedingsId;
    private boolean ofDeadlock;
    private BigDecimal claimedAmount;
    private LocalDate proposalsDisclosedOn;
    private LocalDate constitutedOn;
    private Boolean jurisdictionDenied;
    private String jurisdictionText;
    private LocalDate jurisdictionOn;
    private LocalDate conferenceOn;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<TimetableRound> timetable = List.of();
    @Enumerated(EnumType.STRING)
    private RoundKind round;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Hearing> hearings = List.of();
    private LocalDate closedOn;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Reopening> reopenings = List.of();
    private LocalDate extendedUntil;
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "extension_consents")
    private List<ExtensionConsent> extensionConsents = List.of();
    private LocalDate summonedOn;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<StoodStill> stoodStill = List.of();
    @Embedded
    private AgreedTerms agreed;
    @Embedded
    private AwardDecision decision = new AwardDecision();
    @ElementCollection
    @CollectionTable(name = "binding_advice_submission", joinColumns = @JoinColumn(name = "proceedings_id"))
    @OrderBy("number")
    private List<Submission> submissions = new ArrayList<>();
    @Transient
    private boolean begunNow;

    /** For the persistence provider only. */
    protected BindingAdvice() {}

    /** @param ofDeadlock each side then files its final proposal, and nobody a claim (A14) */
    BindingAdvice(UUID proceedings, boolean ofDeadlock) {
        this.proceedingsId = proceedings;
        this.ofDeadlock = ofDeadlock;
        this.begunNow = true;
    }

    @Override
    public UUID getId() {
        return proceedingsId;
    }

    @Override
    public boolean isNew() {
        return begunNow;
    }

    @PostPersist
    void persisted() {
        begunNow = false;
    }

    /** @return its number */
    int file(SubmissionKind kind, DisputeSide side, OrganisationId by, String text, LocalDate on) {
        int number = submissions.size() + 1;
        submissions.add(new Submission(number, kind, side, by, text, on));
        return number;
    }

    void claims(BigDecimal amount) {
        claimedAmount = amount;
    }

    boolean filed(SubmissionKind kind) {
        return submissions.stream().anyMatch(each -> each.kind() == kind);
    }

    boolean filed(SubmissionKind kind, DisputeSide side) {
        return submissions.stream().anyMatch(each -> each.kind() == kind && each.side() == side);
    }

    /** @return whether they were sealed until now */
    boolean discloseProposals(LocalDate on) {
        boolean sealed = ofDeadlock && proposalsDisclosedOn == null;
        proposalsDisclosedOn = sealed ? on : proposalsDisclosedOn;
        return sealed;
    }

    /** Whether the side that looks may read it; a proposal that is sealed is read by its own side only. @param side null for others */
    boolean isOpen(Submission submission, DisputeSide side) {
        return submission.kind() != SubmissionKind.FINAL_PROPOSAL || proposalsDisclosedOn != null || submission.side() == side;
    }

    /** The arbiters have all accepted; also when others came in the place of those before. */
    void constitute(LocalDate on) {
        constitutedOn = on;
        extendedUntil = null;
        extensionConsents = List.of();
        summonedOn = null;
        stoodStill = List.of();
    }

    void stoodStill(StoodStill days) {
        stoodStill = with(stoodStill, days);
    }

    /** Nobody decides until others have accepted; what was closed is open again for them. */
    void dissolve() {
        constitutedOn = null;
        closedOn = null;
        round = null;
    }

    void decideJurisdiction(boolean denied, String text, LocalDate on) {
        jurisdictionDenied = denied;
        jurisdictionText = text;
        jurisdictionOn = on;
    }

    void confer(List<TimetableRound> agreed, LocalDate on) {
        timetable = List.copyOf(agreed);
        conferenceOn = on;
    }

    void arrange(List<TimetableRound> rounds) {
        timetable = List.copyOf(rounds);
    }

    /** @param next what is to be filed or heard now; null when nothing */
    void take(RoundKind next) {
        round = next;
    }

    void hear(Hearing hearing) {
        hearings = with(hearings, hearing);
    }

    void close(LocalDate on) {
        closedOn = on;
    }

    void reopen(LocalDate on, String reason) {
        reopenings = with(reopenings, new Reopening(closedOn, on, reason));
        closedOn = null;
    }

    /** A party's last consent counts. */
    void consentToExtension(OrganisationId party, LocalDate until, Instant at) {
        List<ExtensionConsent> others = new ArrayList<>(extensionConsents);
        others.removeIf(each -> each.party().equals(party));
        others.add(new ExtensionConsent(party, until, at));
        extensionConsents = List.copyOf(others);
    }

    /** Consents that say different things do not add up. */
    boolean allConsent(LocalDate until, Collection<OrganisationId> parties) {
        return extensionConsents.stream().filter(each -> each.until().equals(until)).map(ExtensionConsent::party).toList().containsAll(parties);
    }

    void extend(LocalDate until) {
        extendedUntil = until;
        extensionConsents = List.of();
        summonedOn = null;
    }

    void summon(LocalDate on) {
        summonedOn = on;
    }

    void agree(AgreedTerms terms) {
        agreed = terms;
    }

    void succeed(OrganisationId from, OrganisationId to) {
        submissions.forEach(each -> each.succeed(from, to));
        extensionConsents = extensionConsents.stream().map(each -> each.succeed(from, to)).toList();
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    boolean ofDeadlock() {
        return ofDeadlock;
    }

    BigDecimal claimedAmount() {
        return claimedAmount;
    }

    LocalDate proposalsDisclosedOn() {
        return proposalsDisclosedOn;
    }

    LocalDate constitutedOn() {
        return constitutedOn;
    }

    boolean jurisdictionContested() {
        return filed(SubmissionKind.JURISDICTION_OBJECTION) && jurisdictionOn == null;
    }

    Boolean jurisdictionDenied() {
        return jurisdictionDenied;
    }

    String jurisdictionText() {
        return jurisdictionText;
    }

    LocalDate jurisdictionOn() {
        return jurisdictionOn;
    }

    LocalDate conferenceOn() {
        return conferenceOn;
    }

    List<TimetableRound> timetable() {
        return timetable;
    }

    RoundKind round() {
        return round;
    }

    List<Hearing> hearings() {
        return hearings;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    List<Reopening> reopenings() {
        return reopenings;
    }

    List<ExtensionConsent> extensionConsents() {
        return extensionConsents;
    }

    LocalDate summonedOn() {
        return summonedOn;
    }

    /** Null unless all parties asked for an award on it. */
    AgreedTerms agreed() {
        return agreed;
    }

    /** Since the constitution, in order. */
    List<StoodStill> stoodStill() {
        return stoodStill;
    }

    /** Whether there is an award, and what it says. */
    AwardDecision decision() {
        return decision;
    }

    List<Submission> submissions() {
        return List.copyOf(submissions);
    }
}
