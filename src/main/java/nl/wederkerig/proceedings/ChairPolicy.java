package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** An independent chair: who accepted takes in the questions, proposes, and concludes within three months. Its seat is {@link SeatDesk}'s. */
@Component
class ChairPolicy implements ProcedurePolicy {

    static final TermLength INTAKE = TermLength.days(14);
    private static final TermLength ANSWER = TermLength.days(14);
    static final TermLength CONCLUSION = TermLength.months(3);

    @Override
    public Procedure procedure() {
        return Procedure.INDEPENDENT_CHAIR;
    }

    /** Nothing before a chair has accepted. */
    @Override
    public List<OpenStep> first(ProcedureCase about, LocalDate dayZero) {
        return List.of();
    }

    /** To a settlement that was proposed on the day. */
    static OpenStep answer(LocalDate madeOn, List<OrganisationId> parties, Holidays holidays) {
        return new OpenStep(StepKind.ANSWER_PROPOSAL, "", parties, null, madeOn, "proposal-made", ANSWER, holidays);
    }

    /** An intake that is late is asked again every fortnight; silence is no acceptance; nothing concluded is no result. */
    @Override
    public Consequence after(OpenStep lapsed, ProcedureCase about) {
        return switch (lapsed.kind()) {
            case INTAKE -> Consequence.then(new OpenStep(StepKind.INTAKE, "", List.of(), Appointed.CHAIR,
                    lapsed.end(about.holidays()).lastDayBeforeRoll(), "term-elapsed", INTAKE, about.holidays()));
            case CONCLUDE -> Consequence.NO_RESULT;
            default -> Consequence.GOES_ON;
        };
    }
}
