package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.proceedings.Outcome;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import org.springframework.stereotype.Component;

/** Fills the page on which something is done in a route, or with its outcome. */
@Component
class RouteActModel {

    private static final Set<StepKind> ANSWERS = Set.of(StepKind.ANSWER_OUTCOME, StepKind.ANSWER_AFTER_NOTICE);

    private final DisputeWords words;
    private final RouteModel routes;
    private final DisputeActModel acts;
    private final DisputedCommitments commitments;
    private final Organisations organisations;
    private final Dates dates;
    private final Texts texts;

    RouteActModel(DisputeWords words, RouteModel routes, DisputeActModel acts, DisputedCommitments commitments, Organisations organisations, Dates dates, Texts texts) {
        this.words = words;
        this.routes = routes;
        this.acts = acts;
        this.commitments = commitments;
        this.organisations = organisations;
        this.dates = dates;
        this.texts = texts;
    }

    RouteActView of(RouteActPage page, AgreementId agreement, DisputeView dispute, RouteView route, Form form, Actor actor) {
        OrganisationNames.Names names = words.names(List.of(dispute));
        Optional<RouteView.Held> answered = page == RouteActPage.ANSWER_OUTCOME ? RouteModel.last(route) : Optional.empty();
        Optional<Outcome> outcome = answered.map(RouteView.Held::outcome);
        return new RouteActView(page.url(agreement, dispute.key()), DisputePages.of(agreement, dispute.key()), words.title(dispute, names),
                texts.get("web.route.act." + page), texts.get("web.route.explain." + explained(page, dispute), names.all(dispute.parties()),
                        names.all(readers(dispute))) + (page == RouteActPage.ANSWER_OUTCOME ? unanswered(dispute) : ""),
                texts.get("web.route.button." + page), page.fields(), nothingToComplyWith(dispute),
                route.acts().contains(page.act()) ? null : texts.get("web.dispute.not-now"),
                page == RouteActPage.RECORD_DECREE ? acts.about(agreement, dispute) : List.of(),
                acts.choices("web.dispute.disposal.", DisposalForm.Fate.values()), yesOrNo(page),
                outcome.map(found -> keeps(found, actor)).orElse(List.of()), outcome.isPresent() && actor.organisation() != null && isMinistry(actor),
                texts.get(outcome.isPresent() ? "web.route.the-outcome" : "web.dispute.about"),
                outcome.map(found -> Stream.concat(Stream.of(DisputeOutcome.from(answered.get(), texts, dates), routes.sort(found)),
                        routes.lines(found, commitments.texts(agreement, List.of(dispute)), names).stream()).toList())
                        .orElseGet(() -> page.asksAboutDispute() ? question(dispute, names) : List.of()),
                words.parties(dispute, names), page == RouteActPage.ANSWER_OUTCOME
                        ? DisputeWords.lastDay(dispute, StepKind.ANSWER_OUTCOME, StepKind.ANSWER_AFTER_NOTICE)
                        : page == RouteActPage.RECORD_COURT ? null : DisputeWords.lastDay(dispute, StepKind.valueOf(page.name())), false, form);
    }

    /** What the dispute is about, and what the sides want with it as far as the reader sees that. */
    private List<String> question(DisputeView dispute, OrganisationNames.Names names) {
        return Stream.concat(DisputeModel.lines(dispute.text()).stream(), dispute.interests().stream().filter(each -> each.text() != null)
                .map(each -> texts.get("web.route.interest", names.of(each.by()), each.text()))).toList();
    }

    /** What comes of it when one is silent, which is no consent (A7). */
    private String unanswered(DisputeView dispute) {
        return dispute.steps().stream().map(DisputeView.Step::kind).filter(ANSWERS::contains).findFirst()
                .map(kind -> " " + texts.get("web.route.unanswered", words.otherwise(dispute, kind, ""))).orElse("");
    }

    private static String explained(RouteActPage page, DisputeView dispute) {
        return page != RouteActPage.RECORD_COURT ? page.name()
                : page + (nothingToComplyWith(dispute) ? ".deadlock" : "") + (dispute.stage().ended() ? ".ended" : "");
    }

    /** In a deadlock there is no agreement yet that could be suspended. */
    static boolean nothingToComplyWith(DisputeView dispute) {
        return dispute.kind() == DisputeKind.DEADLOCK;
    }

    private List<Choice> yesOrNo(RouteActPage page) {
        return Set.of("none", "advice").contains(page.fields()) ? List.of() : Stream.of(RouteActDesk.YesOrNo.values())
                .map(each -> Choice.of(each.name(), texts.get("web.route." + page.fields() + "." + each))).toList();
    }

    private static List<Choice> keeps(Outcome outcome, Actor actor) {
        return outcome.commitments().stream().filter(each -> actor.belongsTo(each.obligor()))
                .map(each -> Choice.of(each.key(), each.text())).toList();
    }

    private boolean isMinistry(Actor actor) {
        return organisations.byId(actor.organisation(), dates.today()).layer() == Layer.RIJK;
    }

    /** Who looks on reads it too. */
    private static List<OrganisationId> readers(DisputeView dispute) {
        return Stream.concat(dispute.parties().stream(), dispute.observers().stream()).toList();
    }
}
