package nl.wederkerig.dispute;

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

/**
 * The phase in which the parties to a dispute try by themselves, with its days as they were reckoned when the term last moved;
 * a correction of holidays moves them on purpose only (D2).
 */
@Embeddable
class Consultation {

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "consultation_term")
    private Term term;
    @Column(name = "consultation_last_day")
    private LocalDate lastDay;
    @Column(name = "consultation_resumes_on")
    private LocalDate resumesOn;
    private LocalDate executiveFrom;
    private LocalDate executiveOn;

    /** For the persistence provider only. */
    protected Consultation() {}

    /** @param notified the day on which the respondents were notified */
    Consultation(LocalDate notified, TermLength length, TermRule rule, Holidays holidays) {
        become(Term.of(notified, length, rule).startedBy("dispute-notified"), holidays);
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

    boolean executive() {
        return executiveOn != null;
    }

    boolean elapsedAt(Instant moment) {
        return !suspended() && !moment.isBefore(elapsesAt());
    }

    Instant elapsesAt() {
        return LegalZone.endOf(lastDay);
    }

    Instant executiveFrom() {
        return LegalZone.startOf(executiveFrom);
    }

    Instant resumesAt() {
        return LegalZone.startOf(resumesOn);
    }

    void becomeExecutive(LocalDate day) {
        executiveOn = day;
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

    /** The holidays were corrected. */
    void reckonAnew(Holidays corrected) {
        become(term, corrected);
    }

    /** The day of notification was corrected. @throws nl.wederkerig.calendar.CalendarException as with a suspension before it */
    void startedOn(LocalDate day, Holidays holidays) {
        become(term.startingOn(day), holidays);
    }

    DisputeView.Consultation view(Holidays holidays) {
        return new DisputeView.Consultation(term, lastDay, term.end(holidays).derivation(), resumesOn, executiveFrom, executiveOn);
    }

    private void become(Term other, Holidays holidays) {
        term = other;
        lastDay = other.end(holidays).lastDay();
        executiveFrom = other.halfway(holidays);
    }
}
