package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.StepKind;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** What came of a dispute, for who writes about it elsewhere. */
@Component
public class DisputeOutcome {

    private final Disputes disputes;
    private final Outcomes outcomes;
    private final DisputedCommitments commitments;
    private final DisputeWords words;
    private final RouteModel routes;
    private final Texts texts;
    private final Dates dates;

    DisputeOutcome(Disputes disputes, Outcomes outcomes, DisputedCommitments commitments, DisputeWords words, RouteModel routes, Texts texts,
            Dates dates) {
        this.disputes = disputes;
        this.outcomes = outcomes;
        this.commitments = commitments;
        this.words = words;
        this.routes = routes;
        this.texts = texts;
        this.dates = dates;
    }

    /**
     * @param dispute its title
     * @param lines   the last outcome, with whose it is and of which day; empty without
     * @param awaited who can still answer it, and by when; null for nobody
     */
    public record Shown(String dispute, List<String> lines, String awaited) {}

    /** @throws NotFound for who does not see the dispute */
    public Shown of(AgreementId agreement, String key, Actor actor) {
        DisputeView dispute = disputes.of(agreement, actor).stream().filter(each -> each.key().equals(key)).findFirst()
                .orElseThrow(() -> new NotFound("dispute", key));
        OrganisationNames.Names names = words.names(List.of(dispute));
        List<String> lines = RouteModel.last(outcomes.of(agreement, key, actor)).filter(each -> each.outcome() != null).map(each -> Stream.concat(
                Stream.of(from(each, texts, dates), routes.sort(each.outcome())),
                routes.lines(each.outcome(), commitments.texts(agreement, List.of(dispute)), names).stream()).toList()).orElse(List.of());
        return new Shown(words.title(dispute, names), lines, awaited(dispute, names));
    }

    private String awaited(DisputeView dispute, OrganisationNames.Names names) {
        List<DisputeView.Step> open = dispute.steps().stream()
                .filter(each -> each.kind() == StepKind.ANSWER_OUTCOME || each.kind() == StepKind.ANSWER_AFTER_NOTICE).toList();
        List<OrganisationId> who = open.stream().flatMap(each -> each.holders().stream()).distinct().toList();
        return who.isEmpty() ? null : texts.get("web.precedent.codify.awaited", words.joined(who, names), who.size(), dates.day(open.get(0).lastDay()));
    }

    /** "Voorlichting door de Raad van State, di 3 nov 2026". */
    static String from(RouteView.Held held, Texts texts, Dates dates) {
        String procedure = texts.get("dispute.procedure." + held.procedure());
        return held.issuedOn() == null ? procedure : texts.get("web.route.from", procedure, dates.day(held.issuedOn()));
    }
}
