package nl.wederkerig.precedent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.shared.AgreementId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The lesson of a dispute: asked for when it closed, there once it is codified. */
@Entity
@Table(name = "precedent")
class Precedent {

    private static final TermLength TO_CODIFY = TermLength.days(60);

    @Id
    private UUID id;
    private UUID agreementId;
    private String disputeKey;
    @Enumerated(EnumType.STRING)
    private DisputeKind kind;
    @Enumerated(EnumType.STRING)
    private Procedure procedure;
    private LocalDate askedOn;
    private LocalDate codifiedOn;
    private String question;
    private String considerations;
    private String rule;
    private String outcome;
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "keywords")
    private String[] keywords = new String[0];

    /** For the persistence provider only. */
    protected Precedent() {}

    Precedent(AgreementId agreement, DisputeView dispute) {
        this.id = UUID.randomUUID();
        this.agreementId = agreement.value();
        this.disputeKey = dispute.key();
        this.kind = dispute.kind();
        this.procedure = dispute.procedure();
    }

    /** The dispute closed: whoever codifies it has sixty days from here. */
    void ask(LocalDate on) {
        askedOn = on;
    }

    void codify(Codification codification, LocalDate on) {
        codifiedOn = on;
        question = codification.question();
        considerations = codification.considerations();
        rule = codification.rule();
        outcome = codification.outcome();
        keywords = codification.keywords().toArray(String[]::new);
    }

    /** Of what is asked for. */
    Term term() {
        return Term.of(askedOn, TO_CODIFY, TermRule.AGREED_WORKING_DAY).startedBy("dispute-closed");
    }

    boolean codified() {
        return codifiedOn != null;
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    String dispute() {
        return disputeKey;
    }

    PrecedentView view() {
        return new PrecedentView(id, kind, procedure, codifiedOn, question, considerations, rule, outcome, List.of(keywords));
    }
}
