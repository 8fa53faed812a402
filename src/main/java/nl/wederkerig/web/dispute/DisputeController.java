package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.dispute.DisputeStage;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.precedent.Precedents;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One dispute. */
@Controller
class DisputeController {

    private final AgreementHeaderModel headers;
    private final Disputes disputes;
    private final DisputedCommitments commitments;
    private final Precedents precedents;
    private final DisputeModel pages;
    private final ProcedureModel procedures;
    private final Outcomes outcomes;
    private final RouteModel routes;
    private final BindingActs binding;
    private final EndedDisputes ended;
    private final Texts texts;

    DisputeController(AgreementHeaderModel headers, Disputes disputes, DisputedCommitments commitments, Precedents precedents, DisputeModel pages,
            ProcedureModel procedures, Outcomes outcomes, RouteModel routes, BindingActs binding, EndedDisputes ended, Texts texts) {
        this.headers = headers;
        this.disputes = disputes;
        this.commitments = commitments;
        this.precedents = precedents;
        this.pages = pages;
        this.procedures = procedures;
        this.outcomes = outcomes;
        this.routes = routes;
        this.binding = binding;
        this.ended = ended;
        this.texts = texts;
    }

    /** The disputes first: whether the agreement can be ended asks of them again. */
    @GetMapping("/akkoorden/{id}/geschillen/{key}")
    @Transactional(readOnly = true)
    public String dispute(@PathVariable AgreementId id, @PathVariable String key, Actor actor, Model model) {
        DisputeView dispute = disputes.of(id, actor).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("dispute", key));
        var agreement = headers.fill(model, id, actor, AgreementTab.DISPUTES);
        List<CommitmentView> all = commitments.all(id, List.of(dispute));
        Map<String, String> about = DisputedCommitments.texts(all);
        RouteView route = outcomes.of(id, key, actor);
        ProcedureModel.Shown shown = procedures.of(id, dispute, about, actor);
        List<DisputePageView.Act> asked = binding.asked(id, dispute, actor);
        DisputePageView page = pages.of(id, dispute, about,
                Stream.of(asked, shown.acts(), routes.acts(id, key, route)).flatMap(List::stream).toList(),
                agreement.arrangement() == null ? null : agreement.arrangement().appointingAuthority(),
                RouteModel.last(route).orElse(null), actor);
        model.addAttribute("route", routes.of(route, about));
        model.addAttribute("page", page);
        model.addAttribute("following", ended.following(agreement, dispute, route, actor));
        model.addAttribute("fulfilled", ended.done(id, dispute, all, actor));
        model.addAttribute("procedures", shown.parts());
        boolean procedureLeads = !asked.isEmpty() || shown.acts().stream().anyMatch(DisputePageView.Act::leads);
        model.addAttribute("adviceLeads", !procedureLeads && page.bindingAdvice() != null && dispute.stage() == DisputeStage.THIRD_PARTY);
        model.addAttribute("rooms", shown.rooms());
        model.addAttribute("title", texts.get("web.agreement.page-title", page.title(), agreement.header().reference()));
        model.addAttribute("register", precedents.standing(id, dispute, actor));
        return "dispute/dispute";
    }
}
