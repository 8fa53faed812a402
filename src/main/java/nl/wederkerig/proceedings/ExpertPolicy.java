package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import org.springframework.stereotype.Component;

/** Advice by a commission of wise persons: proposed by the parties, or appointed by the authority (D7). */
@Component
class ExpertPolicy implements ProcedurePolicy {

    static final TermLength QUESTION = TermLength.days(14);
    static final TermLength PROPOSAL = TermLength.days(14);
    static final TermLength APPOINTMENT = TermLength.days(14);

    @Override
    public Procedure procedure() {
        return Procedure.EXPERT_ADVICE;
    }

    @Override
    public List<OpenStep> first(ProcedureCase about, LocalDate dayZero) {
        return List.of(
                about.opened(StepKind.PUT_QUESTION, about.parties(), dayZero, QUESTION),
                about.opened(StepKind.PROPOSE_MEMBERS, about.parties(), dayZero, PROPOSAL));
    }

    @Override
    public Consequence after(OpenStep lapsed, ProcedureCase about) {
        return switch (lapsed.kind()) {
            case PROPOSE_MEMBERS, APPOINT_MEMBERS -> Consequence.then(
                    about.following(lapsed, StepKind.APPOINT_MEMBERS, about.appointing(), APPOINTMENT));
            default -> Consequence.GOES_ON;
        };
    }

    @Override
    public boolean lapsesByRegister() {
        return true;
    }
}
