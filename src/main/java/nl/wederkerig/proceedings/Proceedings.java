package nl.wederkerig.proceedings;

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
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.data.domain.Persistable;

/** One procedure of a dispute, with what must be done in it, and afterwards with its outcome. */
@Entity
@Table(name = "proceedings")
class Proceedings implements Persistable<UUID> {

    @Id
    private UUID id;
    private UUID agreementId;
    private String disputeKey;
    private int number;
    @Enumerated(EnumType.STRING)
    private Procedure procedure;
    private LocalDate dayZero;
    private LocalDate begunOn;
    @ElementCollection
    @CollectionTable(name = "proceedings_step", joinColumns = @JoinColumn(name = "proceedings_id"))
    private List<OpenStep> steps = new ArrayList<>();
    @Embedded
    private IssuedOutcome issued;
    @ElementCollection
    @CollectionTable(name = "proceedings_answer", joinColumns = @JoinColumn(name = "proceedings_id"))
    private List<Answer> answers = new ArrayList<>();
    private LocalDate tabledOn;
    private String tabledBy;
    @Transient
    private boolean givenUp;
    @Enumerated(EnumType.STRING)
    private Result result;
    private LocalDate endedOn;
    private LocalDate goesOnFrom;
    private LocalDate standsStillSince;
    @Transient
    private boolean openedNow;

    /** For the persistence provider only. */
    protected Proceedings() {}

    /** @param number from 1 within the dispute. @param dayZero from which its first limits count. @param begunOn not before that day */
    Proceedings(AgreementId agreement, String dispute, int number, Procedure procedure, LocalDate dayZero, LocalDate begunOn) {
        this.id = UUID.randomUUID();
        this.openedNow = true;
        this.agreementId = agreement.value();
        this.disputeKey = dispute;
        this.number = number;
        this.procedure = procedure;
        this.dayZero = dayZero;
        this.begunOn = begunOn;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Not looked for in the database when it is saved. */
    @Override
    public boolean isNew() {
        return openedNow;
    }

    @PostPersist
    void persisted() {
        openedNow = false;
    }

    void open(List<OpenStep> more) {
        steps.addAll(more);
    }

    /** @throws StepNotOpen when nothing of the kind is to be done */
    OpenStep step(StepKind kind, String subject) {
        return find(kind, subject).orElseThrow(() -> new StepNotOpen(agreement(), disputeKey, kind, subject));
    }

    Optional<OpenStep> find(StepKind kind, String subject) {
        return steps.stream().filter(step -> step.kind() == kind && step.subject().equals(subject)).findFirst();
    }

    Optional<OpenStep> find(StepKind kind) {
        return find(kind, "");
    }

    void remove(OpenStep step) {
        steps.remove(step);
    }

    /** Nothing came of it. @param from the day from which what follows counts */
    void endWithoutResult(LocalDate on, LocalDate from) {
        end(Result.NO_RESULT, on, from);
    }

    /** Released to all (D9); it runs on until the dispute is closed. @throws OutcomeNotIssued when it has ended or has one already */
    void issue(Outcome outcome, LocalDate on) {
        if (result != null) {
            throw new OutcomeNotIssued(agreement(), disputeKey, result);
        }
        result = Result.OUTCOME;
        issued = new IssuedOutcome(outcome, on);
        steps.clear();
    }

    void answer(Answer answer) {
        answers.add(answer);
    }

    boolean followedByAll() {
        return answers.stream().allMatch(Answer::follows);
    }

    void table(LocalDate on, OrganisationId by) {
        tabledOn = on;
        tabledBy = by.value();
    }

    /** @param not whether what was late was given up instead of done; asked once, when the step ends */
    void giveUp(boolean not) {
        givenUp = not;
    }

    void stop(LocalDate on) {
        if (endedOn == null) {
            end(result == null ? Result.STOPPED : result, on, on);
        }
    }

    private void end(Result how, LocalDate on, LocalDate from) {
        result = how;
        endedOn = on;
        goesOnFrom = from;
        steps.clear();
    }

    void succeed(OrganisationId from, OrganisationId to) {
        steps.forEach(step -> step.succeed(from, to));
        answers.forEach(answer -> answer.succeed(from, to));
    }

    void standStill(LocalDate since) {
        standsStillSince = since;
    }

    void goOn() {
        standsStillSince = null;
    }

    /** Because somebody is challenged or a seat is empty; null while it runs. */
    LocalDate standsStillSince() {
        return standsStillSince;
    }

    boolean ended() {
        return endedOn != null;
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    String dispute() {
        return disputeKey;
    }

    int number() {
        return number;
    }

    Procedure procedure() {
        return procedure;
    }

    LocalDate dayZero() {
        return dayZero;
    }

    List<OpenStep> steps() {
        return List.copyOf(steps);
    }

    /** Null while it runs. */
    Result result() {
        return result;
    }

    /** Null without one. */
    Outcome outcome() {
        return issued == null ? null : issued.outcome();
    }

    LocalDate issuedOn() {
        return issued == null ? null : issued.issuedOn();
    }

    boolean givenUp() {
        return givenUp;
    }

    RouteView.Held view() {
        return new RouteView.Held(number, procedure, begunOn, result == Result.NO_RESULT, outcome(), issuedOn(),
                outcome() == null ? List.of() : answers.stream().map(Answer::view).toList(), tabledOn, tabledBy == null ? null : new OrganisationId(tabledBy));
    }

    LocalDate goesOnFrom() {
        return goesOnFrom;
    }
}
