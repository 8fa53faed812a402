package nl.wederkerig.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.LegalZone;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The negotiation term with its last day as it was reckoned when it last moved; a correction of holidays moves it on purpose only. */
@Embeddable
class NegotiationTerm {

    /** What parties get when the dispute about their deadlock is withdrawn (A14), and the least after AMEND (A12). */
    static final TermLength THREE_MONTHS = TermLength.months(3);

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "negotiation_term")
    private Term term;
    @Column(name = "term_last_day")
    private LocalDate lastDay;
    @Column(name = "term_resumes_on")
    private LocalDate resumesOn;
    private boolean termGivenAnew;

    boolean started() {
        return term != null;
    }

    Term term() {
        return term;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    /** While suspended, the day on which it resumes by itself; null while it runs. */
    LocalDate resumesOn() {
        return resumesOn;
    }

    boolean suspended() {
        return resumesOn != null;
    }

    /** Whether it was given anew after a withdrawn dispute: that happens once. */
    boolean givenAnew() {
        return termGivenAnew;
    }

    boolean elapsedAt(Instant moment) {
        return lastDay != null && !moment.isBefore(elapsesAt());
    }

    Instant elapsesAt() {
        return LegalZone.endOf(lastDay);
    }

    Instant resumesAt() {
        return resumesOn == null ? null : LegalZone.startOf(resumesOn);
    }

    void start(LocalDate day, TermLength length, TermRule rule, Holidays holidays) {
        become(Term.of(day, length, rule).startedBy("negotiation-opened"), holidays);
    }

    void startAnew(LocalDate day, TermRule rule, Holidays holidays) {
        become(Term.of(day, THREE_MONTHS, rule).startedBy("dispute-withdrawn"), holidays);
        resumesOn = null;
        termGivenAnew = true;
    }

    /** From the cabinet's decision, when that ends later than the term does (A12). */
    void startAfterCabinet(LocalDate day, TermLength length, TermRule rule, Holidays holidays) {
        Term after = Term.of(day, length, rule).startedBy("cabinet-decided");
        if (after.end(holidays).lastDay().isAfter(lastDay)) {
            become(after, holidays);
            resumesOn = null;
        }
    }

    /** The suspension that a consent complete today would give; a renewal follows on the present one. */
    Suspension suspension(LocalDate today, LocalDate until) {
        return new Suspension(suspended() ? resumesOn : today, until);
    }

    void suspend(Suspension suspension, Holidays holidays) {
        become(term.suspended(suspension), holidays);
        resumesOn = suspension.until();
    }

    /** Earlier than planned; what was renewed for later falls away, and the days actually suspended count. */
    void resume(LocalDate day, Holidays holidays) {
        List<Suspension> begun = term.suspensions().stream().filter(each -> !each.from().isAfter(day)).toList();
        Term present = new Term(term.startDay(), term.startEvent(), term.length(), term.rule(), term.extensions(), begun);
        become(present.suspensionOn(day).isPresent() ? present.resumedOn(day) : present, holidays);
        resumesOn = null;
    }

    /** The day named in the suspension has come. */
    void resumeByItself() {
        resumesOn = null;
    }

    void extend(TermLength by, Holidays holidays) {
        become(term.extendedBy(by), holidays);
    }

    /** The holidays were corrected: reckoned anew, as it stands. */
    void reckonAnew(Holidays holidays) {
        become(term, holidays);
    }

    /** The start day was corrected; suspensions and extensions stay as they were agreed. */
    void startedOn(LocalDate day, Holidays holidays) {
        become(term.startingOn(day), holidays);
    }

    private void become(Term other, Holidays holidays) {
        term = other;
        lastDay = other.end(holidays).lastDay();
    }
}
