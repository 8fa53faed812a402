package nl.wederkerig.web.commitment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.agreement.AmendmentUnderWay;
import nl.wederkerig.web.agreement.OrganisationNames;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The commitments of an agreement. */
@Controller
class CommitmentsController {

    private final AgreementHeaderModel headers;
    private final Commitments commitments;
    private final OrganisationNames organisations;
    private final CommitmentWords words;
    private final Disputes disputes;
    private final DisputedLinks links;
    private final AmendmentUnderWay amendments;
    private final CommitmentChanges changes;

    CommitmentsController(AgreementHeaderModel headers, Commitments commitments, OrganisationNames organisations, CommitmentWords words,
            Disputes disputes, DisputedLinks links, AmendmentUnderWay amendments, CommitmentChanges changes) {
        this.headers = headers;
        this.commitments = commitments;
        this.organisations = organisations;
        this.words = words;
        this.disputes = disputes;
        this.links = links;
        this.amendments = amendments;
        this.changes = changes;
    }

    @GetMapping("/akkoorden/{id}/afspraken")
    String commitments(@PathVariable AgreementId id, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.COMMITMENTS);
        List<CommitmentView> all = commitments.of(id, actor);
        OrganisationNames.Names names = organisations.of(CommitmentWords.named(all));
        Map<String, String> titles = all.stream().collect(Collectors.toMap(CommitmentView::key, CommitmentView::text, (one, other) -> one));
        Map<String, CommitmentListView.Link> disputed = disputed(id, agreement.sight(), actor);
        Map<String, String> changed = amendments.changed(agreement, actor);
        model.addAttribute("page", new CommitmentsView(all.stream().map(each -> row(id, each, titles, names, disputed.get(each.key()),
                changes.row(agreement, changed, each.key()))).toList(),
                amendments.of(agreement).map(each -> new CommitmentListView.Link(each.text(), each.url())).orElse(null)));
        return "commitment/of-agreement";
    }

    /** By the commitment it is about; a member reads only that one runs. */
    private Map<String, CommitmentListView.Link> disputed(AgreementId id, Sight sight, Actor actor) {
        if (sight == Sight.MEMBER) {
            return links.toMember(id, actor);
        }
        Map<String, CommitmentListView.Link> disputed = new HashMap<>();
        disputes.of(id, actor).stream().filter(dispute -> !dispute.stage().ended())
                .forEach(dispute -> dispute.commitments().forEach(key -> disputed.putIfAbsent(key, links.of(id, dispute))));
        return disputed;
    }

    private CommitmentsView.Row row(AgreementId id, CommitmentView commitment, Map<String, String> titles, OrganisationNames.Names names,
            CommitmentListView.Link disputed, CommitmentListView.Link change) {
        return new CommitmentsView.Row(CommitmentWords.url(id, commitment.key()), words.who(commitment, names),
                commitment.text(), CommitmentWords.tone(commitment), words.status(commitment), commitment.due(),
                commitment.status().canBeOverdue(), words.moved(commitment), commitment.derivation(), words.money(commitment),
                words.particulars(commitment.detail()), words.condition(commitment, titles), words.members(commitment),
                words.holder(commitment, names), words.answerBy(commitment), disputed, change);
    }
}
