package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.StepKind;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The proceedings stand still while somebody is challenged, and until who leaves is replaced: no term of theirs runs but those of
 * the challenge and the replacement themselves.
 */
@Component
class Standstill {

    private final ProceedingsEntry entry;
    private final ProceedingsDeadlines deadlines;
    private final ProceedingsProcess proceedings;
    private final SeatProcess seats;
    private final HolidayTable holidays;
    /** They open seats, which stand still here: looked at only when something happens. */
    private final List<SeatedProcedure> procedures;

    Standstill(ProceedingsEntry entry, ProceedingsDeadlines deadlines, @Lazy ProceedingsProcess proceedings, @Lazy SeatProcess seats,
            HolidayTable holidays, @Lazy List<SeatedProcedure> procedures) {
        this.entry = entry;
        this.deadlines = deadlines;
        this.proceedings = proceedings;
        this.seats = seats;
        this.holidays = holidays;
        this.procedures = procedures;
    }

    void begin(Proceedings standing) {
        if (standing.standsStillSince() != null) {
            return;
        }
        LocalDate today = entry.today();
        standing.standStill(today);
        standing.steps().stream().filter(Standstill::stands)
                .forEach(step -> deadlines.suspend(standing, step, Suspension.LONGEST.after(today)));
        seats.standStill(standing.agreement(), standing.dispute());
        procedures.stream().filter(each -> each.procedure() == standing.procedure()).forEach(each -> each.standsStill(standing));
        entry.happened(new ProceedingsStoodStill(standing.agreement(), standing.dispute(), today));
    }

    /** Each term gets the days that it stood still. */
    void end(Proceedings standing) {
        LocalDate since = standing.standsStillSince();
        if (since == null) {
            return;
        }
        LocalDate today = entry.today();
        standing.goOn();
        entry.happened(new ProceedingsWentOn(standing.agreement(), standing.dispute(), today));
        standing.steps().stream().filter(Standstill::stands).forEach(step -> {
            step.stoodStill(since, today, holidays.current());
            deadlines.set(standing, step, false);
            proceedings.stepMoved(standing.agreement(), standing.dispute(), step.kind(), step.lapsesAt());
        });
        procedures.stream().filter(each -> each.procedure() == standing.procedure()).forEach(each -> each.wentOn(standing, since, today));
    }

    private static boolean stands(OpenStep step) {
        StepKind kind = step.kind();
        return !SeatSteps.KINDS.contains(kind);
    }
}
