package nl.wederkerig.dispute;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.shared.OrganisationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something that must be done in a dispute before a day. */
@Embeddable
class OpenStep {

    @Enumerated(EnumType.STRING)
    private StepKind kind;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] holders;
    private LocalDate startedOn;
    private String startedBy;
    private int limitDays;
    private LocalDate lastDay;

    /** For the persistence provider only. */
    protected OpenStep() {}

    OpenStep(StepKind kind, List<OrganisationId> holders, LocalDate startedOn, String startedBy, int limitDays, Holidays holidays) {
        this.kind = kind;
        this.holders = OrganisationCodes.of(holders);
        this.startedOn = startedOn;
        this.startedBy = startedBy;
        this.limitDays = limitDays;
        this.lastDay = end(holidays).lastDay();
    }

    /** Limits in procedures are agreed calendar days that roll to a working day. */
    Term term() {
        return Term.of(startedOn, TermLength.days(limitDays), TermRule.AGREED_WORKING_DAY).startedBy(startedBy);
    }

    TermEnd end(Holidays holidays) {
        return term().end(holidays);
    }

    void reckonAnew(Holidays holidays) {
        lastDay = end(holidays).lastDay();
    }

    void succeed(OrganisationId from, OrganisationId to) {
        holders = OrganisationCodes.replaced(holders, from, to);
    }

    StepKind kind() {
        return kind;
    }

    List<OrganisationId> holders() {
        return OrganisationCodes.read(holders);
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate lastDay() {
        return lastDay;
    }
}
