package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.PersonAppointed.Way;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.stereotype.Component;

/** The chair named in the arrangement is asked, or the parties nominate one; who accepts has a fortnight for the intake and three months in all. */
@Component
class ChairProcedure implements SeatedProcedure {

    private final SeatDesk seats;
    private final CandidatePeople candidates;
    private final ChairFileRepository files;
    private final StepDesk steps;
    private final HolidayTable holidays;

    ChairProcedure(SeatDesk seats, CandidatePeople candidates, ChairFileRepository files, StepDesk steps, HolidayTable holidays) {
        this.seats = seats;
        this.candidates = candidates;
        this.files = files;
        this.steps = steps;
        this.holidays = holidays;
    }

    @Override
    public Procedure procedure() {
        return Procedure.INDEPENDENT_CHAIR;
    }

    @Override
    public void opened(Proceedings proceedings, ProcedureCase about) {
        files.save(new ChairFile(proceedings.getId()));
        List<String> parties = about.parties().stream().map(OrganisationId::value).toList();
        String named = about.arrangement().chair();
        if (named == null) {
            seats.open(proceedings, Seat.CHAIR, parties, proceedings.dayZero(), "procedure-opened");
        } else {
            seats.openFor(proceedings, Seat.CHAIR, parties, candidates.of(Candidate.named(named), Role.CHAIR), Way.ARRANGEMENT,
                    proceedings.dayZero(), "procedure-opened");
        }
    }

    /** Once; who takes over goes on where the first left. */
    @Override
    public void seatsFilled(Proceedings proceedings, LocalDate on) {
        if (proceedings.find(StepKind.CONCLUDE).isEmpty()) {
            steps.open(proceedings, List.of(
                    step(StepKind.INTAKE, ChairPolicy.INTAKE, on),
                    step(StepKind.CONCLUDE, ChairPolicy.CONCLUSION, on)));
        }
    }

    private OpenStep step(StepKind kind, TermLength length, LocalDate on) {
        return new OpenStep(kind, "", List.of(), Appointed.CHAIR, on, "appointment-accepted", length, holidays.current());
    }
}
