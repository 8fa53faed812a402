package nl.wederkerig.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederkerig.agreement.ConstituencyOutcome;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;

/** A question that an association puts to its members, from its opening to its count; who may vote and what is voted stands beside it. */
@Entity
@Table(name = "member_consultation")
class MemberConsultation {

    @Id
    private UUID id;
    private UUID agreementId;
    private String key;
    private String association;
    private String question;
    private String explanation;
    private Integer textVersion;
    private String term;
    private LocalDate openedOn;
    private LocalDate lastDay;
    private int quorum;
    @Enumerated(EnumType.STRING)
    private ConsultationState state;
    @Enumerated(EnumType.STRING)
    private ConsultationOutcome outcome;
    private String withdrawnBecause;
    @Enumerated(EnumType.STRING)
    private ConstituencyOutcome decided;
    private LocalDate decidedOn;

    /** For the persistence provider only. */
    protected MemberConsultation() {}

    MemberConsultation(OpenConsultation command, String key, OrganisationId association, LocalDate on, Holidays holidays) {
        this.id = ConsultationId.create().value();
        this.agreementId = command.agreement().value();
        this.key = key;
        this.association = association.value();
        this.question = command.question();
        this.explanation = command.explanation();
        this.textVersion = command.version();
        this.term = command.term().toString();
        this.openedOn = on;
        this.quorum = command.quorum();
        this.state = ConsultationState.OPEN;
        reckon(holidays);
    }

    ConsultationId id() {
        return new ConsultationId(id);
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    String key() {
        return key;
    }

    OrganisationId association() {
        return new OrganisationId(association);
    }

    Integer textVersion() {
        return textVersion;
    }

    Term term() {
        return term(openedOn, TermLength.parse(term));
    }

    static Term term(LocalDate openedOn, TermLength length) {
        return Term.of(openedOn, length, TermRule.AGREED_WORKING_DAY).startedBy("members-consulted");
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    ConsultationState state() {
        return state;
    }

    ConstituencyOutcome decided() {
        return decided;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    /** Members vote to the end of its last day. */
    boolean votesOn(LocalDate day) {
        return state == ConsultationState.OPEN && !day.isAfter(lastDay);
    }

    /** With other holidays it may end on another day. */
    void reckon(Holidays holidays) {
        lastDay = term().end(holidays).lastDay();
    }

    /** Only an open one is counted, and once (T52). */
    void count(Tally tally) {
        leave(ConsultationState.COUNTED);
        outcome = tally.outcome(quorum);
    }

    /** @param because null where the agreement ended */
    void withdraw(String because) {
        leave(ConsultationState.WITHDRAWN);
        withdrawnBecause = because;
    }

    /** What those who decide decided with it as evidence (T53). */
    void decided(ConstituencyOutcome constituency, LocalDate on) {
        decided = constituency;
        decidedOn = on;
    }

    private void leave(ConsultationState next) {
        if (state != ConsultationState.OPEN) {
            throw new IllegalStateException("Consultation " + id + " is " + state + ", and cannot become " + next);
        }
        state = next;
    }
}
