package nl.wederkerig.web.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wederkerig.dispute.Settlement;
import nl.wederkerig.proceedings.Outcome;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.PromiseTexts;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.stereotype.Component;

/** Fills what the page of a dispute says of its route: each procedure with its outcome and the answers to it. */
@Component
class RouteModel {

    private final OrganisationNames organisations;
    private final SettlementWords settlements;
    private final Texts texts;

    RouteModel(OrganisationNames organisations, SettlementWords settlements, Texts texts) {
        this.organisations = organisations;
        this.settlements = settlements;
        this.texts = texts;
    }

    static Optional<RouteView.Held> last(RouteView route) {
        return route.procedures().stream().reduce((first, second) -> second);
    }

    /** @param about by key, the text of the commitments that the dispute is about */
    RoutePageView of(RouteView route, Map<String, String> about) {
        OrganisationNames.Names names = organisations.of(Stream.of(
                        route.procedures().stream().flatMap(each -> each.answers().stream()).map(RouteView.Answered::by),
                        route.procedures().stream().map(RouteView.Held::tabledBy).filter(Objects::nonNull),
                        route.procedures().stream().map(RouteView.Held::outcome).filter(Objects::nonNull)
                                .flatMap(each -> PromiseTexts.named(each.commitments())),
                        route.courts().stream().map(RouteView.Court::by)).flatMap(each -> each).toList());
        return new RoutePageView(
                route.procedures().stream().filter(each -> each.outcome() != null || each.withoutResult()).map(each -> procedure(each, about, names))
                        .toList(),
                route.courts().stream().map(each -> new RoutePageView.Court(DisputeModel.lines(each.text()),
                        texts.get(each.suspends() ? "web.route.court.suspends" : "web.route.court.goes-on"), names.of(each.by()), each.on())).toList());
    }

    List<DisputePageView.Act> acts(AgreementId agreement, String dispute, RouteView route) {
        return Stream.of(RouteActPage.values()).filter(page -> route.acts().contains(page.act()))
                .map(page -> new DisputePageView.Act(page.url(agreement, dispute), texts.get("web.route.act." + page), page != RouteActPage.RECORD_COURT)).toList();
    }

    private RoutePageView.Held procedure(RouteView.Held held, Map<String, String> about, OrganisationNames.Names names) {
        Outcome outcome = held.outcome();
        return new RoutePageView.Held(texts.get("dispute.procedure." + held.procedure()),
                outcome == null ? texts.get("dispute.end.NO_RESULT") : sort(outcome),
                held.issuedOn(), outcome == null ? List.of() : lines(outcome, about, names),
                held.answers().stream().map(each -> answer(each, names)).toList(),
                held.tabledBy() == null ? null : names.of(held.tabledBy()), held.tabledOn());
    }

    /** "Voorlichting, niet bindend". */
    String sort(Outcome outcome) {
        return texts.get("web.route.outcome", texts.get("web.route.kind." + outcome.kind()), texts.get("web.route.force." + outcome.force()));
    }

    /** The text, who bears the costs, what becomes of the commitments, what is promised anew. */
    List<String> lines(Outcome outcome, Map<String, String> about, OrganisationNames.Names names) {
        List<String> lines = new ArrayList<>(DisputeModel.lines(outcome.text()));
        if (outcome.costs() != null) {
            lines.add(texts.get("web.route.costs", outcome.costs()));
        }
        lines.addAll(settlements.beside(new Settlement(outcome.text(), outcome.commitments(), outcome.dispose()), about, names));
        return lines;
    }

    private RoutePageView.Answered answer(RouteView.Answered answer, OrganisationNames.Names names) {
        return new RoutePageView.Answered(names.of(answer.by()),
                texts.get(answer.follows() ? "web.route.follows" : "web.route.deviates"), answer.on(), answer.reasons(), answer.parliamentOn());
    }
}
