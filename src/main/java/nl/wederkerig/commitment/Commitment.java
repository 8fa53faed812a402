package nl.wederkerig.commitment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.commitment.ClaimView.Answer;
import nl.wederkerig.commitment.CommitmentFile.Cause;
import nl.wederkerig.commitment.ExtensionView.Decision;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Who does what for whom by when (C1). A promise that stands in a text; from the day the text is in force it is owed. */
@Entity
@Table(name = "commitment")
class Commitment {

    @Id
    private UUID id;
    private UUID agreementId;
    private String key;
    private int position;
    private int version;
    @Embedded
    private Promise promise;
    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;
    private LocalDate owedFrom;
    private LocalDate conditionMetOn;
    @Embedded
    private CommitmentDates dates;
    @Embedded
    private AskedOfBeneficiaries asked;
    private Integer percent;
    private String dispute;
    private boolean followed;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] awaiting;

    /** For the persistence provider only. */
    protected Commitment() {}

    private Commitment(AgreementId agreement, PromisedCommitment promised, int version, int position, String dispute) {
        id = UUID.randomUUID();
        agreementId = agreement.value();
        key = promised.key();
        status = CommitmentStatus.PLANNED;
        dates = new CommitmentDates();
        asked = new AskedOfBeneficiaries();
        this.dispute = dispute;
        reword(promised, version, position);
    }

    /** Stands in a text that is not in force, or in an outcome. @param dispute where it comes from (C6); null for a text */
    static Commitment planned(AgreementId agreement, PromisedCommitment promised, String dispute, int version, int position) {
        return new Commitment(agreement, promised, version, position, dispute);
    }

    /** The same promise in another text version; status and date stay as they are. */
    void reword(PromisedCommitment promised, int newVersion, int newPosition) {
        version = newVersion;
        position = newPosition;
        promise = Promise.of(promised);
        asked.withdrawUnlessAsked(promise.beneficiaries());
        whoIsNext();
    }

    /** The text is in force from that day (A13): owed, or waiting for its condition. */
    void enterIntoForce(LocalDate on, boolean conditionMet, Holidays holidays) {
        owedFrom = on;
        boolean waits = promise.isConditional() && !conditionMet;
        conditionMetOn = promise.isConditional() && conditionMet ? on : null;
        become(waits ? CommitmentStatus.CONDITIONAL : CommitmentStatus.OPEN, CommitmentStatus.PLANNED);
        dates.become(reckonedDue(holidays), Cause.AGREED, on);
    }

    /** What it waited for has happened (C4); a term from the condition starts on that day. */
    void conditionMet(LocalDate on, Holidays holidays) {
        become(CommitmentStatus.OPEN, CommitmentStatus.CONDITIONAL);
        conditionMetOn = on;
        dates.become(reckonedDue(holidays), Cause.CONDITION_MET, on);
    }

    /** The date that its words in an amendment give it (A15, C3). @return whether it moved */
    boolean moveToAgreedDate(Holidays holidays, LocalDate on) {
        return dates.become(reckonedDue(holidays), Cause.AMENDED, on);
    }

    /** The day from which its term is reckoned was another (03). @return whether it moved */
    boolean startCorrected(LocalDate day, Holidays holidays, LocalDate on) {
        if (promise.countsFromCondition()) {
            conditionMetOn = day;
        } else {
            owedFrom = day;
        }
        return dates.become(reckonedDue(holidays), Cause.CORRECTED, on);
    }

    /** The obligor says how far it is. */
    void progress(int percentage) {
        percent = percentage;
    }

    /** The obligor claims that it is fulfilled; a request for another date is withdrawn by it (C2, C5). */
    void claim(LocalDate on, String evidence, LocalDate answerBy) {
        become(CommitmentStatus.CLAIMED, CommitmentStatus.OPEN, CommitmentStatus.PARTLY_FULFILLED, CommitmentStatus.CONTESTED);
        asked.withdrawExtension();
        asked.add(Claim.made(asked.claims().size() + 1, on, evidence, answerBy));
        whoIsNext();
    }

    /** A beneficiary answers the claim, or comes back on its contest (C2, C5). @see #weighAnswers */
    boolean answer(Answer answer, LocalDate again) {
        asked.replace(asked.claim().answered(answer));
        return weighAnswers(answer.on(), again);
    }

    /**
     * It becomes what the answers to its claim make it (C2).
     *
     * @param again last day for those who have still to answer when the last contest is taken back, inclusive
     * @return whether the date moved
     */
    boolean weighAnswers(LocalDate on, LocalDate again) {
        Claim claim = asked.claim();
        CommitmentStatus outcome = claim.outcome(promise.beneficiaries());
        if (status == CommitmentStatus.CONTESTED && outcome == CommitmentStatus.CLAIMED) {
            asked.replace(claim.answerableUntil(again));
        }
        become(outcome, CommitmentStatus.CLAIMED, CommitmentStatus.CONTESTED);
        return outcome == CommitmentStatus.PARTLY_FULFILLED && dates.become(claim.latestNewDue(), Cause.PARTLY_CONFIRMED, on);
    }

    /** The obligor asks for another date (C3). */
    void requestExtension(Extension request) {
        asked.add(request);
        whoIsNext();
    }

    /** A beneficiary decides on the date asked for (C3). @return whether the date moved */
    boolean decideExtension(Decision decision) {
        Extension decided = asked.decide(decision, promise.beneficiaries());
        whoIsNext();
        return decided.outcome() == ExtensionView.Outcome.GRANTED && dates.become(decided.newDue(), Cause.EXTENDED, decision.on());
    }

    /** @return whether this was the last beneficiary to consent, so that it is waived (C7) */
    boolean waive(OrganisationId by) {
        boolean all = asked.waive(by, promise.beneficiaries());
        if (all) {
            end(CommitmentStatus.WAIVED);
        }
        return all;
    }

    /** It ends with its agreement, or with the text in which it stood (C7, A15). */
    void lapse() {
        end(CommitmentStatus.LAPSED);
    }

    /** The end of a dispute about it says that it is owed (D12). @param by null for the date it had. @return whether it moved */
    boolean disposedOpen(LocalDate by, LocalDate on) {
        become(CommitmentStatus.OPEN, CommitmentStatus.OPEN, CommitmentStatus.CLAIMED, CommitmentStatus.PARTLY_FULFILLED,
                CommitmentStatus.CONTESTED);
        asked.withdrawExtension();
        whoIsNext();
        return by != null && dates.become(by, Cause.DISPOSED, on);
    }

    /** A successor owes it, or it is owed to a successor (A18). */
    void succeed(OrganisationId from, OrganisationId to) {
        boolean both = promise.isOwedTo(from) && promise.isOwedTo(to);
        promise = promise.succeededBy(from, to);
        asked.succeed(from, to, both, !status.ended());
        whoIsNext();
    }

    /** Fulfilled or waived as the end of a dispute about it says (D12), or as below. */
    void end(CommitmentStatus as) {
        become(as, CommitmentStatus.PLANNED, CommitmentStatus.CONDITIONAL, CommitmentStatus.OPEN, CommitmentStatus.CLAIMED,
                CommitmentStatus.PARTLY_FULFILLED, CommitmentStatus.CONTESTED);
        asked.withdrawExtension();
        whoIsNext();
    }

    private void become(CommitmentStatus to, CommitmentStatus... from) {
        if (!List.of(from).contains(status)) {
            throw new CommitmentNotAllowed(agreement(), key, status, to);
        }
        status = to;
        followed = followed && (to == CommitmentStatus.OPEN || to == CommitmentStatus.CLAIMED);
        whoIsNext();
    }

    private void whoIsNext() {
        awaiting = NextToAct.of(status, promise, asked);
    }

    private LocalDate reckonedDue(Holidays holidays) {
        TermEnd end = termEnd(holidays);
        return end == null ? promise.agreedDue() : end.lastDay();
    }

    TermEnd termEnd(Holidays holidays) {
        return promise.termEnd(owedFrom, conditionMetOn, holidays);
    }

    /** Null where {@link #termEnd} is. */
    Term term() {
        return promise.term(owedFrom, conditionMetOn);
    }

    UUID id() {
        return id;
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    String key() {
        return key;
    }

    int version() {
        return version;
    }

    Promise promise() {
        return promise;
    }

    CommitmentStatus status() {
        return status;
    }

    LocalDate owedFrom() {
        return conditionMetOn != null ? conditionMetOn : owedFrom;
    }

    LocalDate conditionMetOn() {
        return conditionMetOn;
    }

    CommitmentDates dates() {
        return dates;
    }

    LocalDate due() {
        return dates.due();
    }

    boolean overdueOn(LocalDate day) {
        return status.canBeOverdue() && due() != null && day.isAfter(due());
    }

    AskedOfBeneficiaries asked() {
        return asked;
    }

    List<OrganisationId> awaiting() {
        return Arrays.stream(awaiting).map(OrganisationId::new).toList();
    }

    Integer percent() {
        return percent;
    }

    String dispute() {
        return dispute;
    }

    boolean followed() {
        return followed;
    }

    void follow(boolean byProcess) {
        followed = byProcess;
    }
}
