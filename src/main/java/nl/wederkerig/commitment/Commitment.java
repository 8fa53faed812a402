package nl.wederkerig.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.PromisedCommitment.TermFrom;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
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
    private String obligor;
    private boolean byMembers;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] beneficiaries;
    @Column(name = "wording")
    private String text;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<Integer, BigDecimal> amounts;
    private LocalDate agreedDue;
    private String termLength;
    @Enumerated(EnumType.STRING)
    private TermFrom termFrom;
    private String afterCommitment;
    private String afterEvent;
    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;
    private LocalDate owedFrom;
    private LocalDate conditionMetOn;
    private LocalDate due;
    private LocalDate firstDue;
    private int timesMoved;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] waivedBy;

    /** For the persistence provider only. */
    protected Commitment() {}

    private Commitment(AgreementId agreement, PromisedCommitment promised, int version, int position) {
        id = UUID.randomUUID();
        agreementId = agreement.value();
        key = promised.key();
        status = CommitmentStatus.PLANNED;
        waivedBy = new String[0];
        reword(promised, version, position);
    }

    /** Stands in a text that is not in force. */
    static Commitment planned(AgreementId agreement, PromisedCommitment promised, int version, int position) {
        return new Commitment(agreement, promised, version, position);
    }

    /** The same promise in another text version; status and date stay as they are. */
    void reword(PromisedCommitment promised, int newVersion, int newPosition) {
        version = newVersion;
        position = newPosition;
        obligor = promised.obligor().value();
        byMembers = promised.byMembers();
        beneficiaries = promised.beneficiaries().stream().map(OrganisationId::value).toArray(String[]::new);
        text = promised.text();
        amounts = new TreeMap<>(promised.amounts());
        agreedDue = promised.due();
        termLength = promised.term() == null ? null : promised.term().toString();
        termFrom = promised.termFrom();
        afterCommitment = promised.afterCommitment();
        afterEvent = promised.afterEvent();
    }

    /** The text is in force from that day (A13): owed, or waiting for its condition. */
    void enterIntoForce(LocalDate on, boolean conditionMet, Holidays holidays) {
        owedFrom = on;
        if (isConditional() && !conditionMet) {
            transition(CommitmentStatus.CONDITIONAL, CommitmentStatus.PLANNED);
            fixFirstDate(holidays);
            return;
        }
        if (isConditional()) {
            conditionMetOn = on;
        }
        transition(CommitmentStatus.OPEN, CommitmentStatus.PLANNED);
        fixFirstDate(holidays);
    }

    /** What it waited for has happened (C4); a term from the condition starts on that day. */
    void conditionMet(LocalDate on, Holidays holidays) {
        transition(CommitmentStatus.OPEN, CommitmentStatus.CONDITIONAL);
        conditionMetOn = on;
        fixFirstDate(holidays);
    }

    /** The date that its words in an amendment give it (A15, C3). @return whether it moved */
    boolean moveToAgreedDate(Holidays holidays) {
        LocalDate agreed = reckonedDue(holidays);
        if (Objects.equals(agreed, due)) {
            return false;
        }
        if (due == null) {
            fixFirstDate(holidays);
            return false;
        }
        due = agreed;
        timesMoved++;
        return true;
    }

    /** @return whether this was the last beneficiary to consent, so that it is waived (C7) */
    boolean waive(OrganisationId by) {
        List<String> consents = new ArrayList<>(List.of(waivedBy));
        if (!consents.contains(by.value())) {
            consents.add(by.value());
        }
        waivedBy = consents.toArray(String[]::new);
        if (!consents.containsAll(List.of(beneficiaries))) {
            return false;
        }
        transition(CommitmentStatus.WAIVED, CommitmentStatus.CONDITIONAL, CommitmentStatus.OPEN, CommitmentStatus.CLAIMED,
                CommitmentStatus.PARTLY_FULFILLED, CommitmentStatus.CONTESTED);
        return true;
    }

    /** It ends with its agreement, or with the text in which it stood (C7, A15). */
    void lapse() {
        transition(CommitmentStatus.LAPSED, CommitmentStatus.PLANNED, CommitmentStatus.CONDITIONAL, CommitmentStatus.OPEN,
                CommitmentStatus.CLAIMED, CommitmentStatus.PARTLY_FULFILLED, CommitmentStatus.CONTESTED);
    }

    /** A successor owes it, or it is owed to a successor (A18). */
    void succeed(OrganisationId from, OrganisationId to) {
        obligor = obligor.equals(from.value()) ? to.value() : obligor;
        beneficiaries = replaced(beneficiaries, from, to);
        waivedBy = replaced(waivedBy, from, to);
    }

    boolean waitsForCommitment(String other) {
        return status == CommitmentStatus.CONDITIONAL && other.equals(afterCommitment);
    }

    boolean waitsForEvent(String event) {
        return status == CommitmentStatus.CONDITIONAL && event.equals(afterEvent);
    }

    boolean isOwedTo(OrganisationId organisation) {
        return organisation != null && List.of(beneficiaries).contains(organisation.value());
    }

    private boolean isConditional() {
        return afterCommitment != null || afterEvent != null;
    }

    private void fixFirstDate(Holidays holidays) {
        due = reckonedDue(holidays);
        firstDue = firstDue == null ? due : firstDue;
    }

    private LocalDate reckonedDue(Holidays holidays) {
        TermEnd end = termEnd(holidays);
        return end == null ? agreedDue : end.lastDay();
    }

    /** Null where a day was agreed, or while the day from which the term is reckoned is not known. */
    TermEnd termEnd(Holidays holidays) {
        LocalDate start = termFrom == TermFrom.CONDITION ? conditionMetOn : owedFrom;
        if (termLength == null || start == null) {
            return null;
        }
        String event = termFrom == TermFrom.CONDITION ? "condition-met" : "entered-into-force";
        return Term.of(start, TermLength.parse(termLength), TermRule.AGREED_EXACT).startedBy(event).end(holidays);
    }

    private void transition(CommitmentStatus to, CommitmentStatus... from) {
        if (!List.of(from).contains(status)) {
            throw new CommitmentNotAllowed(agreement(), key, status, to);
        }
        status = to;
    }

    private static String[] replaced(String[] codes, OrganisationId from, OrganisationId to) {
        return Arrays.stream(codes).map(code -> code.equals(from.value()) ? to.value() : code).distinct().toArray(String[]::new);
    }

    AgreementId agreement() {
        return new AgreementId(agreementId);
    }

    String key() {
        return key;
    }

    String afterCommitment() {
        return afterCommitment;
    }

    String afterEvent() {
        return afterEvent;
    }

    CommitmentStatus status() {
        return status;
    }

    OrganisationId obligor() {
        return new OrganisationId(obligor);
    }

    LocalDate owedFrom() {
        return conditionMetOn != null ? conditionMetOn : owedFrom;
    }

    LocalDate due() {
        return due;
    }

    LocalDate firstDue() {
        return firstDue;
    }

    int timesMoved() {
        return timesMoved;
    }

    boolean concernsAnyOf(Set<OrganisationId> organisations) {
        return organisations.contains(obligor()) || organisations.stream().anyMatch(this::isOwedTo);
    }

    CommitmentView view(LocalDate today, Holidays holidays) {
        TermEnd end = termEnd(holidays);
        boolean overdue = status.canBeOverdue() && due != null && today.isAfter(due);
        boolean obligorActs = status.canBeOverdue() || status == CommitmentStatus.CONTESTED;
        return new CommitmentView(key, obligor(), byMembers, ids(beneficiaries), text, version, status,
                status == CommitmentStatus.PLANNED && due == null ? agreedDue : due, firstDue, timesMoved,
                end == null || timesMoved > 0 && !end.lastDay().equals(due) ? null : end.derivation(), overdue,
                Map.copyOf(amounts), afterCommitment, afterEvent, conditionMetOn, ids(waivedBy),
                obligorActs ? List.of(obligor()) : List.of(),
                PromiseDetail.NONE, null, null, null, null, null, Set.of());
    }

    private static List<OrganisationId> ids(String[] codes) {
        return Arrays.stream(codes).map(OrganisationId::new).toList();
    }
}
