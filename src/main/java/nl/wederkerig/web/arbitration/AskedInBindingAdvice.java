package nl.wederkerig.web.arbitration;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Procedure;
import nl.wederkerig.proceedings.BindingAdvicesSeen;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.dispute.BindingActs;
import nl.wederkerig.web.dispute.DisputePageView;
import org.springframework.stereotype.Component;

/** The acts that binding advice waits for now. */
@Component
class AskedInBindingAdvice implements BindingActs {

    private final BindingAdvicesSeen advices;
    private final Texts texts;

    AskedInBindingAdvice(BindingAdvicesSeen advices, Texts texts) {
        this.advices = advices;
        this.texts = texts;
    }

    @Override
    public List<DisputePageView.Act> asked(AgreementId agreement, DisputeView dispute, Actor actor) {
        if (dispute.procedure() != Procedure.BINDING_ADVICE || dispute.stage() != DisputeStage.THIRD_PARTY) {
            return List.of();
        }
        return advices.view(agreement, dispute.key(), actor).stream()
                .flatMap(advice -> Stream.of(BindingAdviceActPage.values()).filter(page -> page.isAsked() && advice.acts().contains(page.act())))
                .map(page -> new DisputePageView.Act(page.url(agreement, dispute.key()), texts.get("web.arbitration.act." + page), true)).toList();
    }
}
