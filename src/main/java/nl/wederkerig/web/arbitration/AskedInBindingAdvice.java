package nl.wederkerig.web.arbitration;

import java.util.List;
import java.util.Map;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.dispute.BindingActs;
import nl.wederkerig.web.dispute.DisputePageView;
import org.springframework.stereotype.Component;

/** The acts that binding advice waits for now, as the steps of the dispute tell: no statement more for its page. */
@Component
class AskedInBindingAdvice implements BindingActs {

    private static final Map<StepKind, BindingAdviceActPage> ASKED = Map.of(StepKind.COMPLETE_CLAIM, BindingAdviceActPage.COMPLETE_CLAIM,
            StepKind.COMPLETE_CLAIM_AFTER_NOTICE, BindingAdviceActPage.COMPLETE_CLAIM, StepKind.FINAL_PROPOSALS, BindingAdviceActPage.FINAL_PROPOSAL,
            StepKind.RESPOND, BindingAdviceActPage.RESPOND);

    private final Texts texts;

    AskedInBindingAdvice(Texts texts) {
        this.texts = texts;
    }

    @Override
    public String extension(AgreementId agreement, String dispute) {
        return BindingAdviceActPage.AGREE_TO_EXTENSION.url(agreement, dispute);
    }

    @Override
    public List<DisputePageView.Act> asked(AgreementId agreement, DisputeView dispute, Actor actor) {
        if (dispute.procedure() != Procedure.BINDING_ADVICE || dispute.stage() != DisputeStage.THIRD_PARTY || !actor.has(Role.NEGOTIATOR)) {
            return List.of();
        }
        return dispute.steps().stream().filter(step -> ASKED.containsKey(step.kind()) && actor.isAmong(step.holders()))
                .map(step -> ASKED.get(step.kind())).distinct()
                .map(page -> new DisputePageView.Act(page.url(agreement, dispute.key()), texts.get("web.arbitration.act." + page), true)).toList();
    }
}
