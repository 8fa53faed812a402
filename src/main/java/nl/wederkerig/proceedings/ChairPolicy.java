package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import org.springframework.stereotype.Component;

/** An independent chair: named in the arrangement, nominated by the parties, or appointed by the authority (D7). */
@Component
class ChairPolicy implements ProcedurePolicy {

    static final TermLength NOMINATION = TermLength.days(14);
    static final TermLength APPOINTMENT = TermLength.days(14);
    static final TermLength ACCEPTANCE = TermLength.days(7);

    @Override
    public Procedure procedure() {
        return Procedure.INDEPENDENT_CHAIR;
    }

    @Override
    public List<OpenStep> first(ProcedureCase about, LocalDate dayZero) {
        return List.of(about.arrangement().chair() == null
                ? about.opened(StepKind.NOMINATE_CHAIR, about.parties(), dayZero, NOMINATION)
                : about.opened(StepKind.ACCEPT_APPOINTMENT, List.of(), dayZero, ACCEPTANCE));
    }

    @Override
    public Consequence after(OpenStep lapsed, ProcedureCase about) {
        return Consequence.then(about.following(lapsed, StepKind.APPOINT_CHAIR, about.appointing(), APPOINTMENT));
    }

    @Override
    public boolean lapsesByRegister() {
        return true;
    }
}
