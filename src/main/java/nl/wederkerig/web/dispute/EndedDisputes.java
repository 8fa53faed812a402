package nl.wederkerig.web.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementAct;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.commitment.CommitmentAct;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.DisputeAct;
import nl.wederkerig.dispute.DisputeEnd;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.proceedings.Outcomes;
import nl.wederkerig.proceedings.RouteView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tells what came of disputes that are over. An outcome that all follow moves no date by itself (D12): what comes instead is laid
 * down by whoever owes it, who asks for another date, or by all together, in an amendment.
 */
@Component
public class EndedDisputes {

    private static final Set<CommitmentStatus> OWED = Set.of(CommitmentStatus.OPEN, CommitmentStatus.PARTLY_FULFILLED, CommitmentStatus.CONTESTED);

    private final Outcomes outcomes;
    private final Commitments commitments;
    private final RouteModel routes;
    private final DisputeWords words;
    private final Texts texts;
    private final Dates dates;

    EndedDisputes(@Lazy Outcomes outcomes, @Lazy Commitments commitments, RouteModel routes, DisputeWords words, Texts texts, Dates dates) {
        this.outcomes = outcomes;
        this.commitments = commitments;
        this.routes = routes;
        this.words = words;
        this.texts = texts;
        this.dates = dates;
    }

    /** Those about a commitment, the last first. @param disputes also those that run */
    public List<EndedDispute> about(CommitmentView commitment, AgreementId agreement, List<DisputeView> disputes, Actor actor) {
        List<DisputeView> ended = new ArrayList<>(disputes.stream()
                .filter(each -> each.stage().ended() && each.commitments().contains(commitment.key())).toList());
        if (ended.isEmpty()) {
            return List.of();
        }
        Collections.reverse(ended);
        Map<String, RouteView> held = outcomes.of(agreement, actor);
        OrganisationNames.Names names = words.names(ended);
        return ended.stream().map(each -> told(commitment, agreement, each, held.getOrDefault(each.key(), RouteView.EMPTY), names)).toList();
    }

    private EndedDispute told(CommitmentView commitment, AgreementId agreement, DisputeView dispute, RouteView route, OrganisationNames.Names names) {
        RouteView.Held last = RouteModel.last(route).filter(each -> each.outcome() != null).orElse(null);
        boolean keepsItsDate = OWED.contains(commitment.status()) && untouched(dispute, route).contains(commitment.key());
        String end = texts.get("dispute.end." + dispute.end());
        return new EndedDispute(words.title(dispute, names), DisputePages.of(agreement, dispute.key()),
                last == null ? texts.get("web.route.from", end, dates.day(dispute.closedOn()))
                        : texts.get("web.dispute.ended.outcome", texts.get("dispute.procedure." + last.procedure()), routes.sort(last.outcome()),
                                dates.day(last.issuedOn())),
                DisputeModel.lines(last != null ? last.outcome().text() : dispute.settled() == null ? null : dispute.settled().text()),
                answers(last, names), keepsItsDate ? texts.get("web.dispute.ended.keeps-date") : null);
    }

    private String answers(RouteView.Held last, OrganisationNames.Names names) {
        if (last == null || last.answers().isEmpty()) {
            return null;
        }
        if (last.answers().stream().allMatch(RouteView.Answered::follows)) {
            return texts.get("web.dispute.ended.followed-by", names.all(last.answers().stream().map(RouteView.Answered::by).toList()));
        }
        return last.answers().stream().map(each -> names.of(each.by()) + " " + texts.get(each.follows() ? "web.route.follows" : "web.route.deviates"))
                .collect(Collectors.joining("; ", "", "."));
    }

    /** What has still to be laid down of an outcome that all follow; null where nothing has, or the outcome says it itself. */
    Following following(AgreementView agreement, DisputeView dispute, RouteView route, Actor actor) {
        List<String> untouched = untouched(dispute, route);
        if (untouched.isEmpty()) {
            return null;
        }
        AgreementId id = agreement.header().id();
        List<CommitmentView> owed = commitments.of(id, actor).stream()
                .filter(each -> untouched.contains(each.key()) && OWED.contains(each.status())).toList();
        Stream<DisputePageView.Act> moves = owed.stream().filter(each -> each.acts().contains(CommitmentAct.REQUEST_EXTENSION))
                .map(each -> new DisputePageView.Act("/akkoorden/" + id + "/afspraken/" + each.key() + "/andere-datum",
                        texts.get("web.agreement.next.about", texts.get("web.commitment.act.REQUEST_EXTENSION"), each.text())));
        Stream<DisputePageView.Act> amends = agreement.acts().stream()
                .filter(each -> each.act() == AgreementAct.PROPOSE_AMENDMENT && each.possible()).limit(1)
                .map(each -> new DisputePageView.Act("/akkoorden/" + id + "/doen/wijziging-voorstellen", texts.word("act", each.act())));
        return owed.isEmpty() ? null : new Following(owed.stream().map(this::standing).toList(), Stream.concat(moves, amends).toList());
    }

    /**
     * Where all that a dispute is about was done meanwhile, the way to withdraw it; null otherwise, and for who cannot.
     *
     * @param all the commitments of its agreement
     */
    DisputePageView.Act done(AgreementId id, DisputeView dispute, List<CommitmentView> all, Actor actor) {
        if (dispute.stage().ended() || dispute.commitments().isEmpty() || !dispute.claimants().stream().anyMatch(actor::belongsTo)
                || !dispute.acts().contains(DisputeAct.WITHDRAW)) {
            return null;
        }
        long done = all.stream()
                .filter(each -> dispute.commitments().contains(each.key()) && each.status() == CommitmentStatus.FULFILLED).count();
        return done < dispute.commitments().size() ? null
                : new DisputePageView.Act(DisputeActPage.WITHDRAW.url(id, dispute.key()), words.act("act", DisputeActPage.WITHDRAW, dispute));
    }

    private String standing(CommitmentView commitment) {
        return commitment.due() == null ? commitment.text() : texts.get("web.dispute.ended.standing", commitment.text(), dates.day(commitment.due()));
    }

    /** Keys of what the dispute was about, and of which an outcome that all follow says nothing. */
    private static List<String> untouched(DisputeView dispute, RouteView route) {
        return RouteModel.last(route).filter(each -> dispute.end() == DisputeEnd.ANSWERED && each.outcome() != null
                        && each.answers().stream().allMatch(RouteView.Answered::follows))
                .map(each -> dispute.commitments().stream().filter(key -> !each.outcome().dispose().containsKey(key)).toList()).orElse(List.of());
    }

    /** @param standing what is still owed as it was, with its day. @param acts what the reader can do about that; may be empty */
    record Following(List<String> standing, List<DisputePageView.Act> acts) {}
}
