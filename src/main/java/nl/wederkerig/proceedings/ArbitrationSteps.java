package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.calendar.TermRule;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** Makes the steps of binding advice: calendar days that roll to a working day, or until a day that the arbiters or all named. */
@Component
class ArbitrationSteps {

    private final HolidayTable holidays;

    ArbitrationSteps(HolidayTable holidays) {
        this.holidays = holidays;
    }

    /** @param holders none where the arbiters must. @param because event from which it counts */
    OpenStep of(StepKind kind, List<OrganisationId> holders, TermLength length, LocalDate from, String because) {
        return step(kind, holders, Term.of(from, length, TermRule.AGREED_WORKING_DAY).startedBy(because));
    }

    /** After a lapse: from the lapsed step's last day, before any roll. */
    OpenStep following(OpenStep lapsed, StepKind kind, List<OrganisationId> holders, TermLength length) {
        return of(kind, holders, length, lapsed.end(holidays.current()).lastDayBeforeRoll(), "term-elapsed");
    }

    /** Until a day that was named. */
    OpenStep until(StepKind kind, List<OrganisationId> holders, LocalDate from, LocalDate lastDay, String because) {
        return step(kind, holders, untilDay(from, lastDay).startedBy(because));
    }

    static Term untilDay(LocalDate from, LocalDate lastDay) {
        return Term.of(from, TermLength.days((int) Math.max(1, ChronoUnit.DAYS.between(from, lastDay))), TermRule.AGREED_WORKING_DAY);
    }

    /** The last day of a length from a day, rolled to a working day. */
    LocalDate lastDay(LocalDate from, TermLength length) {
        return Term.of(from, length, TermRule.AGREED_WORKING_DAY).end(holidays.current()).lastDay();
    }

    /** The same, later by the days on which the proceedings stood still. */
    LocalDate lastDay(LocalDate from, TermLength length, List<StoodStill> stoodStill) {
        OpenStep step = step(StepKind.ISSUE_AWARD, List.of(), Term.of(from, length, TermRule.AGREED_WORKING_DAY).startedBy("tribunal-constituted"));
        stoodStill.forEach(days -> step.stoodStill(days.from(), days.until(), holidays.current()));
        return step.lastDay();
    }

    private OpenStep step(StepKind kind, List<OrganisationId> holders, Term term) {
        return new OpenStep(kind, "", holders, holders.isEmpty() ? Appointed.ARBITERS : null, term.startDay(), term.startEvent(), term.length(),
                holidays.current());
    }
}
