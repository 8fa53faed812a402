package nl.wederkerig.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The dossier of one agreement. Changes are guarded: the status moves along {@link AgreementTransition} only, and every policy
 * has been asked before anything here is called.
 */
@Entity
@Table(name = "agreement")
@DynamicUpdate
class Agreement {

    @Id
    private UUID id;
    @Version
    private int rowVersion;
    @Embedded
    private Header header;
    @Enumerated(EnumType.STRING)
    private AgreementStatus status;
    private boolean markedPublic;
    private boolean referred;
    private String coSigningNotNeeded;
    @Embedded
    private ArrangementState arrangement;
    @Embedded
    private NegotiationTerm term;
    @Embedded
    private Texts texts;
    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<AgreementParty> parties;
    @JdbcTypeCode(SqlTypes.JSON)
    private Checks checks;
    @JdbcTypeCode(SqlTypes.JSON)
    private PriorChecks priorChecks;
    @JdbcTypeCode(SqlTypes.JSON)
    private JointConsents consents;
    @JdbcTypeCode(SqlTypes.JSON)
    private Constituencies constituencies;
    @JdbcTypeCode(SqlTypes.JSON)
    private Amendment amendment;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreementView.Evaluation> evaluations;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<AgreementView.NamedEvent> namedEvents;
    @JdbcTypeCode(SqlTypes.JSON)
    private List<Succeeded> successions;
    @JdbcTypeCode(SqlTypes.JSON)
    private TimetableStanding timetableStanding;

    protected Agreement() {}

    Agreement(AgreementId id, RegisterAgreement command, List<AgreementParty> parties, Checks checks) {
        this.id = id.value();
        this.header = new Header(command);
        this.status = AgreementStatus.PREPARATION;
        this.arrangement = new ArrangementState(command.arrangement(), command.timetable(), command.whatIfs());
        this.term = new NegotiationTerm();
        this.texts = new Texts();
        this.parties = new ArrayList<>(parties);
        this.checks = checks;
        this.priorChecks = PriorChecks.NONE;
        this.consents = JointConsents.NONE;
        this.evaluations = List.of();
        this.namedEvents = List.of();
        this.successions = List.of();
        this.timetableStanding = TimetableStanding.NONE;
    }

    AgreementId id() {
        return new AgreementId(id);
    }

    Header header() {
        return header;
    }

    AgreementStatus status() {
        return status;
    }

    boolean markedPublic() {
        return markedPublic;
    }

    boolean referred() {
        return referred;
    }

    String coSigningNotNeeded() {
        return coSigningNotNeeded;
    }

    ArrangementState arrangement() {
        return arrangement;
    }

    NegotiationTerm term() {
        return term;
    }

    Texts texts() {
        return texts;
    }

    Parties parties() {
        return new Parties(parties);
    }

    Checks checks() {
        return checks;
    }

    PriorChecks priorChecks() {
        return priorChecks;
    }

    JointConsents consents() {
        return consents;
    }

    Optional<Constituencies> constituencies() {
        return Optional.ofNullable(constituencies);
    }

    Optional<Amendment> amendment() {
        return Optional.ofNullable(amendment);
    }

    Optional<Amendment> openAmendment() {
        return amendment().filter(Amendment::open);
    }

    List<AgreementView.Evaluation> evaluations() {
        return evaluations;
    }

    List<AgreementView.NamedEvent> namedEvents() {
        return namedEvents;
    }

    List<Succeeded> successions() {
        return successions;
    }

    TimetableStanding timetableStanding() {
        return timetableStanding;
    }

    /** Consents given so far were about the status that is left. */
    void move(AgreementTransition transition) {
        if (status != transition.from()) {
            throw new IllegalTransition(id(), status, transition);
        }
        status = transition.to();
        consents = JointConsents.NONE;
    }

    /** What came back to NEGOTIATION does not stay there when its term has passed. Whether it has moved on to ESCALATED. */
    boolean escalateWhenTermPassed(Instant now) {
        if (status != AgreementStatus.NEGOTIATION || !term.elapsedAt(now)) {
            return false;
        }
        move(AgreementTransition.TERM_ELAPSED);
        return true;
    }

    void refer() {
        move(AgreementTransition.REFERRED);
        referred = true;
    }

    void findCoSigningNotNeeded(String reason) {
        coSigningNotNeeded = reason;
    }

    void withdrawArrangementAcceptances() {
        parties.forEach(AgreementParty::withdrawArrangement);
    }

    /** The next version is the current one: what was accepted was another (A5). */
    int nextVersion() {
        withdrawTextAcceptances();
        return texts.next();
    }

    void withdrawTextAcceptances() {
        parties.forEach(AgreementParty::withdrawText);
    }

    void fillIn(Checks filledIn) {
        checks = filledIn;
    }

    void lookBeforehand(PriorChecks asked) {
        priorChecks = asked;
    }

    void consent(JointConsents given) {
        consents = given;
    }

    void askConstituencies(Constituencies asked) {
        constituencies = asked;
    }

    void amend(Amendment present) {
        amendment = present;
        consents = JointConsents.NONE;
    }

    /** The old text stays in force, with the checks that belong to it (A15). */
    void dropAmendment() {
        checks = amendment.checksBefore();
        amend(amendment.to(AmendmentStatus.DROPPED));
    }

    void referAmendment() {
        amend(amendment.to(AmendmentStatus.CABINET));
        referred = true;
    }

    void evaluate(AgreementView.Evaluation evaluation) {
        evaluations = appended(evaluations, evaluation);
    }

    void record(AgreementView.NamedEvent event) {
        namedEvents = appended(namedEvents, event);
    }

    /** What was reported about the timetable. */
    void stand(TimetableStanding standing) {
        timetableStanding = standing;
    }

    void markPublic(boolean visibleToEveryone) {
        markedPublic = visibleToEveryone;
    }

    /** The successor's name in everything that is still to be done; two parties that became one are one (A18). */
    void succeed(Succeeded succession, List<AgreementParty> merged) {
        parties.removeAll(merged);
        successions = appended(successions, succession);
        UnaryOperator<OrganisationId> successor = succession::of;
        arrangement.succeed(successor);
        timetableStanding = timetableStanding.succeed(successor);
        consents = consents.succeed(succession.from(), successor);
        constituencies = constituencies == null ? null : constituencies.succeed(successor);
    }

    private static <T> List<T> appended(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return List.copyOf(longer);
    }
}
