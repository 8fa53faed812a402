package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Component;

/** The parties meet at the highest level, convened by BZK, and if that does not, by the prime minister. */
@Component
class TopConsultationPolicy implements ProcedurePolicy {

    static final TermLength CONVENE = TermLength.days(14);
    static final TermLength RESULT = TermLength.weeks(6);

    @Override
    public Procedure procedure() {
        return Procedure.TOP_CONSULTATION;
    }

    @Override
    public List<OpenStep> first(ProcedureCase about, LocalDate dayZero) {
        return List.of(about.opened(StepKind.CONVENE, List.of(about.bzk().get()), dayZero, CONVENE));
    }

    @Override
    public Consequence after(OpenStep lapsed, ProcedureCase about) {
        OrganisationId az = about.az().get();
        return lapsed.kind() == StepKind.RECORD_RESULT || lapsed.holders().contains(az) ? Consequence.NO_RESULT
                : Consequence.then(about.following(lapsed, StepKind.CONVENE, List.of(az), CONVENE));
    }
}
