package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** What is asked about a seat, as a step of its procedure: in the aggregate and in the register of deadlines. At most one a seat. */
@Component
class SeatSteps {

    /** Those that are about a seat: a procedure that stands still because of one goes on with them. */
    static final Set<StepKind> KINDS = Set.of(
            StepKind.NOMINATE_CHAIR, StepKind.NOMINATE_ARBITER, StepKind.PROPOSE_MEMBERS, StepKind.APPOINT_CHAIR, StepKind.APPOINT_ARBITER,
            StepKind.APPOINT_MEMBERS, StepKind.ACCEPT_APPOINTMENT, StepKind.ANSWER_CHALLENGE, StepKind.DECIDE_CHALLENGE);

    private final ProceedingsDeadlines deadlines;
    private final HolidayTable holidays;

    SeatSteps(ProceedingsDeadlines deadlines, HolidayTable holidays) {
        this.deadlines = deadlines;
        this.holidays = holidays;
    }

    static StepKind nomination(Procedure procedure) {
        return switch (procedure) {
            case BINDING_ADVICE -> StepKind.NOMINATE_ARBITER;
            case EXPERT_ADVICE -> StepKind.PROPOSE_MEMBERS;
            default -> StepKind.NOMINATE_CHAIR;
        };
    }

    static StepKind appointment(Procedure procedure) {
        return switch (procedure) {
            case BINDING_ADVICE -> StepKind.APPOINT_ARBITER;
            case EXPERT_ADVICE -> StepKind.APPOINT_MEMBERS;
            default -> StepKind.APPOINT_CHAIR;
        };
    }

    /** Instead of what was asked about the seat before. @param as where persons are asked; null where organisations are */
    OpenStep ask(Proceedings proceedings, Seat seat, StepKind kind, List<OrganisationId> holders, Appointed as, Term term) {
        close(proceedings, seat);
        OpenStep step = new OpenStep(kind, seat.code(), holders, as, term.startDay(), term.startEvent(), term.length(), holidays.current());
        proceedings.open(List.of(step));
        deadlines.set(proceedings, step, false);
        return step;
    }

    void close(Proceedings proceedings, Seat seat) {
        proceedings.steps().stream().filter(step -> step.subject().equals(seat.code()) && KINDS.contains(step.kind())).forEach(step -> {
            proceedings.remove(step);
            deadlines.close(proceedings, step);
        });
    }

    Optional<OpenStep> of(Proceedings proceedings, Seat seat) {
        return proceedings.steps().stream().filter(step -> step.subject().equals(seat.code()) && KINDS.contains(step.kind())).findFirst();
    }

    /** From the day on which something was done. */
    Term term(LocalDate day, TermLength length, String because) {
        return SeatTerms.term(day, length, because);
    }

    /** After a lapse: from the lapsed step's last day, before any roll. */
    Term following(OpenStep lapsed, TermLength length) {
        return SeatTerms.term(lapsed.end(holidays.current()).lastDayBeforeRoll(), length, "term-elapsed");
    }
}
