package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** A minister asks the Council of State for advice (art. 21a Wet op de Raad van State): BZK's, and if that does not, the prime minister. */
@Component
class CouncilOfStatePolicy implements ProcedurePolicy {

    static final TermLength ASK = TermLength.days(14);
    static final TermLength EXPECTED = TermLength.months(3);
    static final TermLength REMINDED_EVERY = TermLength.days(14);

    @Override
    public Procedure procedure() {
        return Procedure.COUNCIL_OF_STATE;
    }

    @Override
    public List<OpenStep> first(ProcedureCase about, LocalDate dayZero) {
        return List.of(about.opened(StepKind.ASK_ADVICE, List.of(about.bzk().get()), dayZero, ASK));
    }

    /** Where neither asks there is no advice; the Council, which nobody can hurry, is asked again every fortnight. */
    @Override
    public Consequence after(OpenStep lapsed, ProcedureCase about) {
        if (lapsed.kind() == StepKind.RECORD_ADVICE) {
            return Consequence.then(about.following(lapsed, StepKind.RECORD_ADVICE, lapsed.holders(), REMINDED_EVERY));
        }
        OrganisationId az = about.az().get();
        return lapsed.holders().contains(az) ? Consequence.NO_RESULT
                : Consequence.then(about.following(lapsed, StepKind.ASK_ADVICE, List.of(az), ASK));
    }
}
