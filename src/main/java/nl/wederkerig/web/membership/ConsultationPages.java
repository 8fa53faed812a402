package nl.wederkerig.web.membership;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.TextVersionView;
import nl.wederkerig.membership.ConsultationId;
import nl.wederkerig.membership.ConsultationRow;
import nl.wederkerig.membership.ConsultationState;
import nl.wederkerig.membership.ConsultationView;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.MemberVote;
import nl.wederkerig.membership.Vote;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.PromiseRow;
import nl.wederkerig.web.agreement.PromiseTexts;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Entry;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Wording;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes the page of one consultation. */
@Component
class ConsultationPages {

    private static final String STANDING = "stem";
    private static final String VOTED = "ja";
    private static final String NOT_VOTED = "nee";

    private final MemberConsultations consultations;
    private final Agreements agreements;
    private final ConsultationWords words;
    private final OrganisationNames organisations;
    private final PromiseTexts promises;
    private final Wording wording;
    private final Texts texts;

    ConsultationPages(@Lazy MemberConsultations consultations, @Lazy Agreements agreements, ConsultationWords words, OrganisationNames organisations,
            PromiseTexts promises, Wording wording, Texts texts) {
        this.consultations = consultations;
        this.agreements = agreements;
        this.words = words;
        this.organisations = organisations;
        this.promises = promises;
        this.wording = wording;
        this.texts = texts;
    }

    /** @param typed null for what was voted last. @param asked which of the members; null for none */
    ConsultationPage of(ConsultationId id, Form typed, Listing asked, String done, Actor actor) {
        ConsultationView view = consultations.view(id, actor);
        ConsultationRow row = view.row();
        List<MemberVote> all = view.ofAssociation() && asked != null ? votersFirst(consultations.votes(id, actor)) : List.of();
        List<MemberVote> found = all.stream().filter(vote -> matches(vote, asked.filter(STANDING))).toList();
        List<MemberVote> votes = found.stream().skip(asked == null ? 0 : asked.offset()).limit(asked == null ? 0 : asked.size()).toList();
        OrganisationNames.Names names = organisations.of(named(view, votes));
        boolean canVote = view.own() != null && view.whyNotVote() == null;
        boolean open = row.state() == ConsultationState.OPEN && !words.waitsForCount(row);
        String url = ConsultationWords.url(id);
        return new ConsultationPage(url, row.question(), words.tone(row), words.standing(row), lines(row.explanation()), facts(view, names, actor),
                open, row.lastDay(), view.why(), words.turnout(row.tally()), row.quorum(), words.result(row),
                view.decided() == null ? null : texts.get("web.membership.decided", names.of(row.association()),
                        texts.word("constituency", view.decided())), view.decidedOn(),
                row.state() == ConsultationState.WITHDRAWN ? String.valueOf(row.withdrawnBecause() == null ? "" : row.withdrawnBecause()) : null,
                view.text() == null ? null : texts.get("web.agreement.texts.version", view.text().version()), paragraphs(view.text()),
                view.text() == null ? List.of() : promised(view.text().commitments(), names),
                view.documents().stream().map(each -> new ConsultationPage.Document("/documenten/" + each.id(), each.name())).toList(),
                view.own() == null ? null : words.vote(view.own().vote()), view.own() == null ? null : view.own().at(),
                view.own() == null ? null : view.own().remark(),
                view.own() == null || view.whyNotVote() == null ? null : wording.reason(view.whyNotVote()),
                !canVote ? null : typed != null ? typed : standing(view.own()), choices(),
                view.canWithdraw() ? url + "/intrekken" : null,
                all.isEmpty() ? null : asked.holding(found.size()), standings(), votes.stream().map(each -> member(each, names)).toList(), done);
    }

    private List<Choice> standings() {
        return List.of(Choice.of(VOTED, texts.get("web.membership.standing.voted")), Choice.of(NOT_VOTED, texts.get("web.membership.standing.not")));
    }

    private static boolean matches(MemberVote vote, String standing) {
        return standing.isEmpty() || standing.equals(VOTED) == (vote.at() != null);
    }

    private static List<MemberVote> votersFirst(List<MemberVote> votes) {
        return votes.stream().sorted(Comparator.comparing(vote -> vote.at() == null)).toList();
    }

    List<Choice> choices() {
        return Stream.of(Vote.values()).map(vote -> Choice.of(vote.name(), words.vote(vote))).toList();
    }

    private static Form standing(ConsultationView.OwnVote own) {
        return own.vote() == null ? Form.empty()
                : Form.of(Map.of("vote", own.vote().name(), "remark", own.remark() == null ? "" : own.remark()));
    }

    private List<Entry> facts(ConsultationView view, OrganisationNames.Names names, Actor actor) {
        ConsultationRow row = view.row();
        List<Entry> facts = new ArrayList<>();
        facts.add(Entry.of(texts.get("web.membership.fact.association"), names.full(row.association())));
        boolean seen = agreements.isVisible(row.agreement(), actor);
        facts.add(new Entry(texts.get("web.membership.fact.agreement"), row.reference() + " " + row.title(),
                seen ? "/akkoorden/" + row.agreement() : null));
        if (view.own() != null) {
            facts.add(Entry.of(texts.get("web.membership.fact.weight"), texts.get("web.membership.votes", view.own().weight())));
        }
        if (row.tally() == null) {
            facts.add(Entry.of(texts.get("web.membership.fact.quorum"), texts.get("web.membership.quorum", row.quorum())));
        }
        return facts;
    }

    private ConsultationPage.Member member(MemberVote vote, OrganisationNames.Names names) {
        return new ConsultationPage.Member(names.of(vote.member()), vote.weight(), vote.at(), words.vote(vote.vote()), vote.remark());
    }

    /** By their titles: members know no keys of a text. */
    private List<PromiseRow> promised(List<PromisedCommitment> all, OrganisationNames.Names names) {
        Map<String, String> titles = all.stream().collect(Collectors.toMap(PromisedCommitment::key, PromisedCommitment::text, (one, other) -> one));
        return all.stream().map(each -> promises.row(each, names).titled(each.afterCommitment() == null || !titles.containsKey(each.afterCommitment())
                ? null : promises.condition("“" + titles.get(each.afterCommitment()) + "”", null))).toList();
    }

    private static List<OrganisationId> named(ConsultationView view, List<MemberVote> votes) {
        List<OrganisationId> ids = new ArrayList<>(votes.stream().map(MemberVote::member).toList());
        ids.add(view.row().association());
        if (view.text() != null) {
            PromiseTexts.named(view.text().commitments()).forEach(ids::add);
        }
        return ids;
    }

    private static List<String> paragraphs(TextVersionView text) {
        return text == null ? List.of() : lines(text.text());
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
