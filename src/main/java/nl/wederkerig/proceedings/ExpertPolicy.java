package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import org.springframework.stereotype.Component;

/** A commission of wise persons: the question, the facts in its draft, the advice. Its seats are {@link SeatDesk}'s. */
@Component
class ExpertPolicy implements ProcedurePolicy {

    static final TermLength QUESTION = TermLength.days(14);
    static final TermLength COMMENT = TermLength.days(7);
    /** From the institution, unless another was agreed. */
    static final TermLength ADVICE = TermLength.parse("P6W");

    @Override
    public Procedure procedure() {
        return Procedure.EXPERT_ADVICE;
    }

    /** The question of an agreed advice was agreed with the timetable: none is asked for. */
    @Override
    public List<OpenStep> first(ProcedureCase about, LocalDate dayZero) {
        return about.dispute().isAgreedAdvice() ? List.of() : List.of(about.opened(StepKind.PUT_QUESTION, about.parties(), dayZero, QUESTION));
    }

    /** Without one question each puts its own, without comments the draft stands; without an advice there is none. */
    @Override
    public Consequence after(OpenStep lapsed, ProcedureCase about) {
        return lapsed.kind() == StepKind.ADVISE ? Consequence.NO_RESULT : Consequence.GOES_ON;
    }
}
