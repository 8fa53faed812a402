package nl.wederkerig.web.commitment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.dispute.DisputeWords;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes the page on which something is done with a commitment. */
@Component
class CommitmentActModel {

    private static final Set<CommitmentActPage> SAYS_OF_DISPUTES = Set.of(
            CommitmentActPage.CLAIM, CommitmentActPage.CONFIRM, CommitmentActPage.WAIVE);

    private final CommitmentHeads heads;
    private final CommitmentParts parts;
    private final CommitmentEffects effects;
    private final BlockedActs blocked;
    private final CommitmentChanges changes;
    private final Disputes disputes;
    private final DisputeWords words;
    private final OrganisationNames organisations;
    private final Texts texts;

    CommitmentActModel(CommitmentHeads heads, CommitmentParts parts, CommitmentEffects effects, BlockedActs blocked,
            CommitmentChanges changes, @Lazy Disputes disputes, DisputeWords words, OrganisationNames organisations, Texts texts) {
        this.heads = heads;
        this.parts = parts;
        this.effects = effects;
        this.blocked = blocked;
        this.changes = changes;
        this.disputes = disputes;
        this.words = words;
        this.organisations = organisations;
        this.texts = texts;
    }

    /** @throws NotFound for who has no part in the commitment */
    CommitmentActView of(CommitmentActPage page, CommitmentFile file, Form form, Actor actor) {
        CommitmentView view = file.view();
        boolean member = file.members().stream().anyMatch(each -> actor.belongsTo(each.member()));
        if (!member && !actor.belongsTo(view.obligor()) && view.beneficiaries().stream().noneMatch(actor::belongsTo)) {
            throw new NotFound("act " + page, view.key());
        }
        OrganisationNames.Names names = organisations.of(CommitmentParts.named(file));
        boolean possible = view.acts().contains(page.act());
        boolean forItself = page == CommitmentActPage.REPORT_MEMBER && member && !actor.belongsTo(view.obligor());
        OrganisationId reported = forItself ? actor.organisation() : page == CommitmentActPage.REPORT_MEMBER && form.faults().isEmpty() ? chosen(file, form) : null;
        DisputeView dispute = running(page, file, actor);
        return new CommitmentActView(heads.of(file, null, names, actor), page.url(file.agreement(), view.key()),
                title(page, forItself, reported, names), texts.get("web.commitment.act." + page), page.fields(),
                possible ? null : blocked.why(page, view, names, actor), form, effects(page, file, forItself, dispute, names, actor),
                recipients(view, names, actor),
                page.answers() ? parts.claims(file, names).stream().findFirst().orElse(null) : null,
                page == CommitmentActPage.DECIDE_EXTENSION ? parts.extensions(file, names).stream().findFirst().orElse(null) : null,
                CommitmentActDesk.claimNumber(view), CommitmentActDesk.askedFor(view), decisions(),
                page == CommitmentActPage.REPORT_MEMBER && reported == null ? members(file, names) : List.of(),
                reported == null ? null : reported.value(), reported == null ? null : names.full(reported),
                view.detail().evidenceRequired(), instead(page, file), dispute == null ? null : disputed(file, dispute),
                page == CommitmentActPage.WAIVE, readers(file, actor));
    }

    /** A dispute about it runs on, also when what it is about is done (D12); null where there is none. */
    private DisputeView running(CommitmentActPage page, CommitmentFile file, Actor actor) {
        return !SAYS_OF_DISPUTES.contains(page) ? null : disputes.of(file.agreement(), actor).stream()
                .filter(each -> !each.stage().ended() && each.commitments().contains(file.view().key())).findFirst().orElse(null);
    }

    private CommitmentPageView.Disputed disputed(CommitmentFile file, DisputeView dispute) {
        return new CommitmentPageView.Disputed(words.title(dispute, words.names(List.of(dispute))),
                "/akkoorden/" + file.agreement() + "/geschillen/" + dispute.key());
    }

    private List<String> effects(CommitmentActPage page, CommitmentFile file, boolean forItself, DisputeView dispute,
            OrganisationNames.Names names, Actor actor) {
        List<String> known = effects.of(page, file, forItself, names, actor);
        if (page == CommitmentActPage.REQUEST_EXTENSION || page == CommitmentActPage.DECIDE_EXTENSION) {
            return Stream.concat(known.stream(), overtaken(file, actor)).toList();
        }
        return dispute != null ? Stream.concat(known.stream(), Stream.of(texts.get("web.commitment.effect.disputed." + page))).toList() : known;
    }

    /** An amendment under way brings a day of its own along. */
    private Stream<String> overtaken(CommitmentFile file, Actor actor) {
        return Stream.ofNullable(changes.one(file, actor).underWay())
                .flatMap(change -> Stream.of(change.text(), texts.get("web.commitment.change.overtakes")));
    }

    private String title(CommitmentActPage page, boolean forItself, OrganisationId reported, OrganisationNames.Names names) {
        String title = "web.commitment.act.title." + page;
        if (page != CommitmentActPage.REPORT_MEMBER || forItself) {
            return texts.get(title);
        }
        return reported == null ? texts.get(title + ".other") : texts.get(title + ".named", names.full(reported));
    }

    /** The member of whom it is reported, null where one has still to be chosen: also after a fault, so that it can be corrected. */
    private static OrganisationId chosen(CommitmentFile file, Form form) {
        return file.members().stream().map(CommitmentFile.MemberReport::member)
                .filter(each -> each.value().equals(form.value(CommitmentActDesk.MEMBER))).findFirst().orElse(null);
    }

    private String readers(CommitmentFile file, Actor actor) {
        List<OrganisationId> parties = heads.parties(file, actor);
        return organisations.of(parties).all(parties);
    }

    private static List<String> recipients(CommitmentView view, OrganisationNames.Names names, Actor actor) {
        return Stream.concat(Stream.of(view.obligor()), view.beneficiaries().stream()).filter(each -> !actor.belongsTo(each)).distinct()
                .map(names::of).toList();
    }

    private List<Choice> decisions() {
        return Stream.of(CommitmentActDesk.Decision.values())
                .map(each -> Choice.of(each.name(), texts.get("web.commitment.decision." + each))).toList();
    }

    private static List<Choice> members(CommitmentFile file, OrganisationNames.Names names) {
        return file.members().stream().filter(each -> each.reportedOn() == null).map(CommitmentFile.MemberReport::member)
                .map(OrganisationId::value).map(id -> Choice.of(id, names.full(new OrganisationId(id)))).toList();
    }

    /** The other answers, so that who opens one of them is not on the wrong page. */
    private List<CommitmentListView.Link> instead(CommitmentActPage page, CommitmentFile file) {
        return !page.answers() ? List.of() : Stream.of(CommitmentActPage.values())
                .filter(each -> each.answers() && each != page && file.view().acts().contains(each.act()))
                .map(each -> new CommitmentListView.Link(texts.get("web.commitment.act." + each), each.url(file.agreement(), file.view().key())))
                .toList();
    }
}
