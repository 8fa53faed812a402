package nl.wederkerig.web.commitment;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.PromiseDetail;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.dispute.DisputeWords;
import nl.wederkerig.web.dispute.EndedDisputes;
import org.springframework.stereotype.Component;

/** Fills the page of one commitment. */
@Component
class CommitmentModel {

    private final CommitmentHeads heads;
    private final CommitmentParts parts;
    private final CommitmentMembers members;
    private final DependencyDrawings drawings;
    private final CommitmentRoad road;
    private final CommitmentChanges changes;
    private final Disputes disputes;
    private final DisputeWords disputeWords;
    private final EndedDisputes endedDisputes;
    private final CommitmentWords words;
    private final OrganisationNames organisations;
    private final Texts texts;

    CommitmentModel(CommitmentHeads heads, CommitmentParts parts, CommitmentMembers members, DependencyDrawings drawings,
            CommitmentRoad road, CommitmentChanges changes, Disputes disputes,
            DisputeWords disputeWords, EndedDisputes endedDisputes, CommitmentWords words,
            OrganisationNames organisations, Texts texts) {
        this.heads = heads;
        this.parts = parts;
        this.members = members;
        this.drawings = drawings;
        this.road = road;
        this.changes = changes;
        this.disputes = disputes;
        this.disputeWords = disputeWords;
        this.endedDisputes = endedDisputes;
        this.words = words;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** @param done what was just done, null after nothing. @param request asks for some of the members */
    CommitmentPageView of(CommitmentFile file, String done, HttpServletRequest request, Actor actor) {
        OrganisationNames.Names names = organisations.of(CommitmentParts.named(file));
        CommitmentPageView.Head head = heads.of(file, done, names, actor);
        List<CommitmentPageView.Claim> claims = parts.claims(file, names);
        String key = file.view().key();
        List<DisputeView> about = disputes.of(file.agreement(), actor).stream()
                .filter(dispute -> dispute.commitments().contains(key) || dispute.key().equals(file.view().dispute())).toList();
        DisputeView running = about.stream().filter(dispute -> !dispute.stage().ended() && dispute.commitments().contains(key))
                .findFirst().orElse(null);
        CommitmentChanges.Of change = changes.one(file, actor);
        return new CommitmentPageView(head, change.underWay(), change.proposeUrl(), running == null ? null : disputed(file, running),
                endedDisputes.about(file.view(), file.agreement(), about, actor), acts(file), raiseUrl(file, running, actor),
                claims.isEmpty() ? null : claims.get(0),
                claims.isEmpty() ? List.of() : claims.subList(1, claims.size()), parts.extensions(file, names), parts.dates(file),
                CommitmentParts.progress(file, names), facts(file, about, names), money(file.view()), members.of(file, names, request, actor),
                drawings.of(file), road.url(file.agreement(), file.view().key(), actor));
    }

    /** Of what is contested or late, unless a dispute is about it already; null for who can raise none (C5, D1). */
    private String raiseUrl(CommitmentFile file, DisputeView running, Actor actor) {
        CommitmentView view = file.view();
        boolean between = actor.belongsTo(view.obligor()) || view.beneficiaries().stream().anyMatch(actor::belongsTo);
        if (!between || view.status() != CommitmentStatus.CONTESTED && !view.overdue()
                || disputes.whyNotRaised(file.agreement(), actor).isPresent()) {
            return null;
        }
        return running != null ? null : "/akkoorden/" + file.agreement() + "/geschillen/nieuw?afspraak=" + view.key();
    }

    private CommitmentPageView.Disputed disputed(CommitmentFile file, DisputeView dispute) {
        return new CommitmentPageView.Disputed(texts.get("web.commitment.dispute",
                disputeWords.title(dispute, disputeWords.names(List.of(dispute))), disputeWords.stage(dispute)), url(file, dispute));
    }

    private static String url(CommitmentFile file, DisputeView dispute) {
        return "/akkoorden/" + file.agreement() + "/geschillen/" + dispute.key();
    }

    /** Answers to a claim are of equal weight: none is the first thing to do. */
    private List<CommitmentPageView.Act> acts(CommitmentFile file) {
        CommitmentView view = file.view();
        CommitmentActPage waiting = CommitmentActPage.waitingOn(view).orElse(null);
        List<CommitmentPageView.Act> acts = new ArrayList<>();
        CommitmentActPage.offered(view).stream().sorted((one, other) -> Boolean.compare(other == waiting, one == waiting))
                .forEach(page -> acts.add(new CommitmentPageView.Act(texts.get("web.commitment.act." + page),
                        page.url(file.agreement(), view.key()), page == waiting && !page.answers(), page.isDrastic())));
        return acts;
    }

    private List<Entry> facts(CommitmentFile file, List<DisputeView> about, OrganisationNames.Names names) {
        CommitmentView view = file.view();
        PromiseDetail detail = view.detail();
        List<Entry> facts = new ArrayList<>();
        fact(facts, "agreed", view.text());
        fact(facts, "who", words.who(view, names));
        fact(facts, "nature", texts.get("web.commitment.nature." + detail.nature()));
        fact(facts, "measure", detail.measure());
        fact(facts, "target", detail.target());
        fact(facts, "evidence", texts.get(detail.evidenceRequired() ? "web.commitment.evidence.required" : "web.commitment.evidence.free"));
        fact(facts, "condition", words.condition(view, CommitmentWords.titles(file)));
        fact(facts, "condition-met", view.conditionMetOn() == null ? null : texts.spoken().day(view.conditionMetOn()));
        fact(facts, "percent", view.percent() == null ? null : view.percent() + "%");
        fact(facts, "money-kind", words.kindOfMoney(detail));
        facts.add(new Entry(texts.get("web.commitment.fact.version"), texts.get("web.commitment.version", view.version()),
                "/akkoorden/" + file.agreement() + "/teksten?versie=" + view.version()));
        about.stream().filter(dispute -> dispute.key().equals(view.dispute())).findFirst().ifPresent(dispute -> facts.add(new Entry(
                texts.get("web.commitment.fact.dispute"), disputeWords.title(dispute, disputeWords.names(List.of(dispute))), url(file, dispute))));
        return facts;
    }

    private void fact(List<Entry> facts, String name, String value) {
        if (value != null) {
            facts.add(Entry.of(texts.get("web.commitment.fact." + name), value));
        }
    }

    private List<Entry> money(CommitmentView view) {
        return view.amounts().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(each -> Entry.of(String.valueOf(each.getKey()), words.euros(each.getValue()))).toList();
    }
}
