package nl.wederkerig.web.dispute;

import java.util.List;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.RunningDispute;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** Says in short how the disputes stand that run. */
@Component
public class RunningDisputes {

    private final DisputeWords words;
    private final Texts texts;

    RunningDisputes(DisputeWords words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    public List<RunningDispute> of(AgreementId agreement, List<DisputeView> running, Actor actor) {
        OrganisationNames.Names names = words.names(running);
        return running.stream().map(each -> new RunningDispute(words.title(each, names), DisputeRows.about(each.text()),
                DisputePages.of(agreement, each.key()), words.stage(each),
                DisputeWords.tone(each.stage(), each.milestone()), each.milestone() != null, steps(each, names, actor))).toList();
    }

    private List<RunningDispute.Step> steps(DisputeView dispute, OrganisationNames.Names names, Actor actor) {
        if (dispute.stage() == DisputeStage.CONSULTATION) {
            return List.of(new RunningDispute.Step("dispute.consultation", texts.get("deadline.dispute.consultation"),
                    names.all(dispute.parties()), dispute.consultation().lastDay(), false));
        }
        return dispute.steps().stream().map(step -> new RunningDispute.Step("dispute." + step.kind().code(),
                texts.get("deadline.dispute." + step.kind().code()), words.holder(step, names), step.lastDay(),
                actor.isAmong(step.holders()))).toList();
    }
}
