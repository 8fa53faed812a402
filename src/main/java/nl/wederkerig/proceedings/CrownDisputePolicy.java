package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import org.springframework.stereotype.Component;

/** The Crown decides (art. 136 Grondwet), on what the claimants submit. */
@Component
class CrownDisputePolicy implements ProcedurePolicy {

    static final TermLength SUBMIT = TermLength.days(14);
    static final TermLength LAST_NOTICE = TermLength.days(14);
    static final TermLength EXPECTED = TermLength.months(6);
    static final TermLength REMINDED_EVERY = TermLength.days(14);

    @Override
    public Procedure procedure() {
        return Procedure.CROWN_DISPUTE;
    }

    @Override
    public List<OpenStep> first(ProcedureCase about, LocalDate dayZero) {
        return List.of(about.opened(StepKind.SUBMIT_TO_CROWN, about.dispute().claimants(), dayZero, SUBMIT));
    }

    /** What is not submitted after a last notice is inadmissible; the Crown is asked again every fortnight. */
    @Override
    public Consequence after(OpenStep lapsed, ProcedureCase about) {
        if (lapsed.kind() == StepKind.RECORD_DECREE) {
            return Consequence.then(about.following(lapsed, StepKind.RECORD_DECREE, lapsed.holders(), REMINDED_EVERY));
        }
        return lapsed.term().startEvent().equals("term-elapsed") ? Consequence.NO_RESULT
                : Consequence.then(about.following(lapsed, StepKind.SUBMIT_TO_CROWN, lapsed.holders(), LAST_NOTICE));
    }
}
