package nl.wederkerig.web.dispute;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.dispute.Disposal;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.proceedings.OutcomeAnswer;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.StateProcedures;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** Does in a route what a form asks, by the use case that does it. */
@Component
class RouteActDesk {

    private final StateProcedures procedures;
    private final Outcomes outcomes;
    private final Dates dates;

    RouteActDesk(StateProcedures procedures, Outcomes outcomes, Dates dates) {
        this.procedures = procedures;
        this.outcomes = outcomes;
        this.dates = dates;
    }

    /** Reads what the form asks to do, and gathers what cannot be read in the fields; nothing is done before it is run. */
    Runnable read(RouteActPage page, AgreementId id, DisputeView dispute, FormFields fields, Actor actor) {
        String key = dispute.key();
        return switch (page) {
            case ASK_ADVICE -> () -> procedures.askAdvice(id, key, actor);
            case CONVENE -> () -> procedures.convene(id, key, actor);
            case SUBMIT_TO_CROWN -> () -> procedures.submitToCrown(id, key, actor);
            case ANSWER_OUTCOME -> {
                boolean follow = yes(fields, "follow");
                var answer = new OutcomeAnswer(follow, new LinkedHashSet<>(fields.form().values("keeps")), fields.text("reasons"),
                        follow ? null : fields.day("parliamentOn"));
                yield () -> outcomes.answer(id, key, answer, actor);
            }
            case RECORD_COURT -> {
                String text = fields.text("text");
                boolean suspends = !RouteActModel.nothingToComplyWith(dispute) && yes(fields, "suspends");
                yield () -> outcomes.recordCourt(id, key, text, suspends, actor);
            }
            default -> recorded(page, id, dispute, fields, actor);
        };
    }

    private Runnable recorded(RouteActPage page, AgreementId id, DisputeView dispute, FormFields fields, Actor actor) {
        String key = dispute.key();
        String text = fields.text("text");
        if (page == RouteActPage.RECORD_ADVICE) {
            return () -> procedures.recordAdvice(id, key, text, actor);
        }
        boolean outcome = yes(fields, "outcome");
        List<PromisedCommitment> promised = NewCommitmentsForm.read(dispute, fields, dates.today());
        if (page == RouteActPage.RECORD_RESULT) {
            return () -> procedures.recordResult(id, key, outcome, text, promised, actor);
        }
        Map<String, Disposal> dispose = outcome ? DisposalForm.read(dispute, fields, dates.today()) : Map.of();
        return () -> procedures.recordDecree(id, key, outcome, text, promised, dispose, actor);
    }

    private static boolean yes(FormFields fields, String field) {
        return fields.chosen(field, YesOrNo.class) == YesOrNo.YES;
    }

    /** Values of a question that is answered so. */
    enum YesOrNo {
        YES, NO
    }
}
