package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import org.springframework.stereotype.Component;

/** Binding advice by arbiters: nominated by the parties, or appointed by the authority (D7). */
@Component
class ArbitrationPolicy implements ProcedurePolicy {

    static final TermLength CLAIM = TermLength.days(15);
    static final TermLength NOMINATION = TermLength.days(15);
    static final TermLength APPOINTMENT = TermLength.days(14);

    @Override
    public Procedure procedure() {
        return Procedure.BINDING_ADVICE;
    }

    @Override
    public List<OpenStep> first(ProcedureCase about, LocalDate dayZero) {
        return List.of(
                about.dispute().isDeadlock()
                        ? about.opened(StepKind.FINAL_PROPOSALS, about.parties(), dayZero, CLAIM)
                        : about.opened(StepKind.COMPLETE_CLAIM, about.dispute().claimants(), dayZero, CLAIM),
                about.opened(StepKind.NOMINATE_ARBITER, about.parties(), dayZero, NOMINATION));
    }

    @Override
    public Consequence after(OpenStep lapsed, ProcedureCase about) {
        return switch (lapsed.kind()) {
            case NOMINATE_ARBITER, APPOINT_ARBITER -> Consequence.then(
                    about.following(lapsed, StepKind.APPOINT_ARBITER, about.appointing(), APPOINTMENT));
            default -> Consequence.GOES_ON;
        };
    }

    @Override
    public boolean lapsesByRegister() {
        return true;
    }
}
