package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
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
    private final Commitments commitments;
    private final Precedents precedents;
    private final DisputeModel pages;
    private final ProcedureModel procedures;
    private final Outcomes outcomes;
    private final RouteModel routes;
    private final Texts texts;

    DisputeController(AgreementHeaderModel headers, Disputes disputes, Commitments commitments, Precedents precedents, DisputeModel pages,
            ProcedureModel procedures, Outcomes outcomes, RouteModel routes, Texts texts) {
        this.headers = headers;
        this.disputes = disputes;
        this.commitments = commitments;
        this.precedents = precedents;
        this.pages = pages;
        this.procedures = procedures;
        this.outcomes = outcomes;
        this.routes = routes;
        this.texts = texts;
    }

    @GetMapping("/akkoorden/{id}/geschillen/{key}")
    @Transactional(readOnly = true)
    public String dispute(@PathVariable AgreementId id, @PathVariable String key, Actor actor, Model model) {
        var agreement = headers.fill(model, id, actor, AgreementTab.DISPUTES);
        DisputeView dispute = disputes.of(id, actor).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("dispute", key));
        // Who sees the dispute sees what it is about; nothing is asked of what the reader could do with that.
        Map<String, String> about = dispute.commitments().isEmpty() ? Map.of() : commitments.of(id, Actor.system()).stream()
                .collect(Collectors.toMap(CommitmentView::key, CommitmentView::text, (one, other) -> one));
        RouteView route = outcomes.of(id, actor).getOrDefault(key, RouteView.EMPTY);
        DisputePageView page = pages.of(id, dispute, about, routes.acts(id, key, route), actor);
        model.addAttribute("route", routes.of(route));
        List<ProcedurePart> parts = procedures.of(id, dispute, true, actor);
        model.addAttribute("page", page);
        model.addAttribute("procedures", parts);
        model.addAttribute("procedureLeads", parts.stream().anyMatch(part -> !part.acts().isEmpty()));
        model.addAttribute("rooms", procedures.rooms(id, dispute, actor));
        model.addAttribute("title", texts.get("web.agreement.page-title", page.title(), agreement.header().reference()));
        model.addAttribute("register", precedents.standing(id, dispute, actor));
        return "dispute/dispute";
    }
}
