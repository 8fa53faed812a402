package nl.wederkerig.proceedings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import org.springframework.stereotype.Component;

/**
 * Binding advice by arbiters: whoever is silent, it goes on. Only a claim that is not completed after a last notice ends it. What
 * comes with a lapse beside another step is in {@link BindingAdviceLapses}.
 */
@Component
class ArbitrationPolicy implements ProcedurePolicy {

    private final ArbitrationSteps steps;
    private final BindingAdviceRepository advices;

    ArbitrationPolicy(ArbitrationSteps steps, BindingAdviceRepository advices) {
        this.steps = steps;
        this.advices = advices;
    }

    @Override
    public Procedure procedure() {
        return Procedure.BINDING_ADVICE;
    }

    @Override
    public List<OpenStep> first(ProcedureCase about, LocalDate dayZero) {
        return List.of(about.dispute().isDeadlock()
                ? steps.of(StepKind.FINAL_PROPOSALS, about.parties(), BindingAdviceLimits.FINAL_PROPOSALS, dayZero, "procedure-opened")
                : steps.of(StepKind.COMPLETE_CLAIM, about.dispute().claimants(), BindingAdviceLimits.CLAIM, dayZero, "procedure-opened"));
    }

    @Override
    public Consequence after(OpenStep lapsed, ProcedureCase about) {
        return switch (lapsed.kind()) {
            case COMPLETE_CLAIM -> Consequence.then(steps.following(
                    lapsed, StepKind.COMPLETE_CLAIM_AFTER_NOTICE, about.dispute().claimants(), BindingAdviceLimits.LAST_NOTICE));
            case COMPLETE_CLAIM_AFTER_NOTICE -> Consequence.NO_RESULT;
            case CASE_CONFERENCE, DECIDE_JURISDICTION -> Consequence.then(steps.following(
                    lapsed, lapsed.kind(), List.of(), BindingAdviceLimits.ASKED_AGAIN));
            default -> Consequence.GOES_ON;
        };
    }

    /** Whether a round is left, whether the arbiters found themselves not competent, and whether it is about a deadlock. */
    @Override
    public Map<String, Boolean> facts(Proceedings proceedings) {
        return advices.findById(proceedings.getId()).map(advice -> Map.of("roundLeft", advice.round() != null,
                "notCompetent", Boolean.TRUE.equals(advice.jurisdictionDenied()), "deadlock", advice.ofDeadlock())).orElse(Map.of());
    }
}
