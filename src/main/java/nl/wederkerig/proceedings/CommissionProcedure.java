package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.dispute.DisputeFacts;
import nl.wederkerig.dispute.DisputeResults;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The parties propose a commission as a whole; when its last member has accepted, it has six weeks, or what was agreed. */
@Component
class CommissionProcedure implements SeatedProcedure {

    private final SeatDesk seats;
    private final CommissionFileRepository files;
    private final StepDesk steps;
    private final ProceedingsEntry entry;
    private final DisputeResults disputes;
    private final HolidayTable holidays;

    CommissionProcedure(SeatDesk seats, CommissionFileRepository files, StepDesk steps, ProceedingsEntry entry, @Lazy DisputeResults disputes,
            HolidayTable holidays) {
        this.seats = seats;
        this.files = files;
        this.steps = steps;
        this.entry = entry;
        this.disputes = disputes;
        this.holidays = holidays;
    }

    @Override
    public Procedure procedure() {
        return Procedure.EXPERT_ADVICE;
    }

    @Override
    public void opened(Proceedings proceedings, ProcedureCase about) {
        files.save(new CommissionFile(proceedings.getId()));
        seats.open(proceedings, Seat.COMMISSION, about.parties().stream().map(OrganisationId::value).toList(), proceedings.dayZero(),
                "procedure-opened");
    }

    private TermLength within(Proceedings proceedings) {
        DisputeFacts asked = disputes.facts(proceedings.agreement(), proceedings.dispute());
        return asked.isAgreedAdvice() ? asked.advice().within() : ExpertPolicy.ADVICE;
    }

    /** Once; who takes over goes on where the first left. */
    @Override
    public void seatsFilled(Proceedings proceedings, LocalDate on) {
        CommissionFile file = files.findByProceedingsId(proceedings.getId()).orElseThrow();
        if (file.institutedOn() != null) {
            return;
        }
        file.institute(on);
        entry.happened(new CommissionInstituted(proceedings.agreement(), proceedings.dispute(), on));
        steps.open(proceedings, List.of(new OpenStep(
                StepKind.ADVISE, "", List.of(), Appointed.EXPERTS, on, "experts-instituted", within(proceedings), holidays.current())));
    }
}
