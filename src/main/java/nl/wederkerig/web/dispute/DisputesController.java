package nl.wederkerig.web.dispute;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The disputes about an agreement. */
@Controller
class DisputesController {

    private final AgreementHeaderModel headers;
    private final Disputes disputes;
    private final DisputeWords words;
    private final DisputedCommitments commitments;
    private final Texts texts;

    DisputesController(AgreementHeaderModel headers, Disputes disputes, DisputeWords words, DisputedCommitments commitments, Texts texts) {
        this.headers = headers;
        this.disputes = disputes;
        this.words = words;
        this.commitments = commitments;
        this.texts = texts;
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping("/akkoorden/{id}/geschillen")
    @Transactional(readOnly = true)
    public String disputes(@PathVariable AgreementId id, Actor actor, Model model) {
        headers.fill(model, id, actor, AgreementTab.DISPUTES);
        List<DisputeView> all = disputes.of(id, actor);
        OrganisationNames.Names names = words.names(all);
        Map<String, String> known = commitments.texts(id, all);
        boolean mayRaise = disputes.whyNotRaised(id, actor).isEmpty();
        model.addAttribute("page", new DisputesView(
                all.stream().map(each -> row(id, each, known, names)).toList(), mayRaise ? DisputePages.raise(id, null) : null));
        return "dispute/disputes";
    }

    private DisputesView.Row row(AgreementId agreement, DisputeView dispute, Map<String, String> known, OrganisationNames.Names names) {
        String about = dispute.milestone() != null ? texts.get("web.advice.about") : dispute.commitments().isEmpty() ? texts.get("web.dispute.about.agreement")
                : texts.get("web.dispute.about.commitments", dispute.commitments().stream().map(key -> known.getOrDefault(key, key)).collect(Collectors.joining(", ")));
        String holder = words.holder(dispute, names);
        return new DisputesView.Row(DisputePages.of(agreement, dispute.key()), words.title(dispute, names), about,
                DisputeWords.tone(dispute.stage(), dispute.milestone()), words.stage(dispute), dispute.raisedOn(), holder.isEmpty() ? null : holder,
                nextOn(dispute), next(dispute));
    }

    private String next(DisputeView dispute) {
        return words.next(dispute.stage() == DisputeStage.CONSULTATION ? "dispute.consultation"
                : dispute.steps().stream().findFirst().map(step -> "dispute." + step.kind().code()).orElse(null));
    }

    static LocalDate nextOn(DisputeView dispute) {
        return dispute.stage() == DisputeStage.CONSULTATION
                ? dispute.consultation().lastDay()
                : dispute.steps().stream().findFirst().map(DisputeView.Step::lastDay).orElse(null);
    }
}
