package nl.wederkerig.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.PromisedCommitment.TermFrom;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a text says of a commitment: who owes whom what, by when, and what it waits for (C1, C4). Replaced as a whole. */
@Embeddable
class Promise {

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
    @JdbcTypeCode(SqlTypes.JSON)
    private PromiseDetail detail;

    /** For the persistence provider only. */
    protected Promise() {}

    static Promise of(PromisedCommitment promised) {
        Promise promise = new Promise();
        promise.obligor = promised.obligor().value();
        promise.byMembers = promised.byMembers();
        promise.beneficiaries = promised.beneficiaries().stream().map(OrganisationId::value).toArray(String[]::new);
        promise.text = promised.text();
        promise.amounts = new TreeMap<>(promised.amounts());
        promise.agreedDue = promised.due();
        promise.termLength = promised.term() == null ? null : promised.term().toString();
        promise.termFrom = promised.termFrom();
        promise.afterCommitment = promised.afterCommitment();
        promise.afterEvent = promised.afterEvent();
        promise.detail = promised.detail();
        return promise;
    }

    /** The same, owed by or to a successor (A18). */
    Promise succeededBy(OrganisationId from, OrganisationId to) {
        Promise promise = new Promise();
        promise.obligor = obligor.equals(from.value()) ? to.value() : obligor;
        promise.byMembers = byMembers;
        promise.beneficiaries = Arrays.stream(beneficiaries)
                .map(code -> code.equals(from.value()) ? to.value() : code).distinct().toArray(String[]::new);
        promise.text = text;
        promise.amounts = amounts;
        promise.agreedDue = agreedDue;
        promise.termLength = termLength;
        promise.termFrom = termFrom;
        promise.afterCommitment = afterCommitment;
        promise.afterEvent = afterEvent;
        promise.detail = detail;
        return promise;
    }

    boolean isConditional() {
        return afterCommitment != null || afterEvent != null;
    }

    boolean waitsForCommitment(String key) {
        return key.equals(afterCommitment);
    }

    boolean waitsForEvent(String event) {
        return event.equals(afterEvent);
    }

    boolean isOwedTo(OrganisationId organisation) {
        return organisation != null && List.of(beneficiaries).contains(organisation.value());
    }

    boolean concernsAnyOf(Set<OrganisationId> organisations) {
        return organisations.contains(obligor()) || organisations.stream().anyMatch(this::isOwedTo);
    }

    boolean hasSidesOf(Promise other) {
        return obligor.equals(other.obligor) && Arrays.equals(beneficiaries, other.beneficiaries);
    }

    /** Whether another text gives it the same date, or term, as this one. */
    boolean hasDateOf(Promise other) {
        return Objects.equals(agreedDue, other.agreedDue) && Objects.equals(termLength, other.termLength) && termFrom == other.termFrom;
    }

    /**
     * Null where a day was agreed, or while the day from which the term is reckoned is not known.
     *
     * @param owedFrom       first day in force; null before
     * @param conditionMetOn null before, and without a condition
     */
    TermEnd termEnd(LocalDate owedFrom, LocalDate conditionMetOn, Holidays holidays) {
        Term term = term(owedFrom, conditionMetOn);
        return term == null ? null : term.end(holidays);
    }

    /** As {@link #termEnd}. */
    Term term(LocalDate owedFrom, LocalDate conditionMetOn) {
        LocalDate start = countsFromCondition() ? conditionMetOn : owedFrom;
        if (termLength == null || start == null) {
            return null;
        }
        String event = termFrom == TermFrom.CONDITION ? "condition-met" : "entered-into-force";
        return Term.of(start, TermLength.parse(termLength), TermRule.AGREED_EXACT).startedBy(event);
    }

    /** The term that starts when its condition is met; null where it has none. */
    TermLength fromCondition() {
        return countsFromCondition() && termLength != null ? TermLength.parse(termLength) : null;
    }

    /** Whether its term starts when its condition is met, not when it is owed. */
    boolean countsFromCondition() {
        return termFrom == TermFrom.CONDITION;
    }

    OrganisationId obligor() {
        return new OrganisationId(obligor);
    }

    boolean byMembers() {
        return byMembers;
    }

    List<OrganisationId> beneficiaries() {
        return Arrays.stream(beneficiaries).map(OrganisationId::new).toList();
    }

    String text() {
        return text;
    }

    Map<Integer, BigDecimal> amounts() {
        return Map.copyOf(amounts);
    }

    LocalDate agreedDue() {
        return agreedDue;
    }

    String afterCommitment() {
        return afterCommitment;
    }

    String afterEvent() {
        return afterEvent;
    }

    PromiseDetail detail() {
        return detail == null ? PromiseDetail.NONE : detail;
    }
}
