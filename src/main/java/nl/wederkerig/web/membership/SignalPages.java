package nl.wederkerig.web.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.membership.BundleId;
import nl.wederkerig.membership.BundleState;
import nl.wederkerig.membership.BundleView;
import nl.wederkerig.membership.SignalId;
import nl.wederkerig.membership.SignalView;
import nl.wederkerig.membership.Signals;
import nl.wederkerig.party.Layer;
import nl.wederkerig.party.OrganisationKind;
import nl.wederkerig.party.OrganisationSearch;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.agreement.ThemeNames;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes the pages about signals. */
@Component
class SignalPages {

    private static final int MOST_MINISTRIES = 50;

    private final Signals signals;
    private final Agreements agreements;
    private final Organisations organisations;
    private final OrganisationNames names;
    private final ThemeNames themes;
    private final SignalWords words;
    private final Texts texts;
    private final Dates dates;

    SignalPages(@Lazy Signals signals, @Lazy Agreements agreements, Organisations organisations, OrganisationNames names, ThemeNames themes,
            SignalWords words, Texts texts, Dates dates) {
        this.signals = signals;
        this.agreements = agreements;
        this.organisations = organisations;
        this.names = names;
        this.themes = themes;
        this.words = words;
        this.texts = texts;
        this.dates = dates;
    }

    SignalListView list(String done, Actor actor) {
        List<SignalView> all = signals.list(actor);
        List<BundleView> bundles = signals.bundles(actor);
        OrganisationNames.Names known = names.of(all.stream().flatMap(each -> Stream.of(each.member(), each.association())).toList());
        List<SignalListView.Row> sent = all.stream().filter(each -> actor.belongsTo(each.member()))
                .map(each -> row(each, known.of(each.association()))).toList();
        List<SignalListView.Row> loose = all.stream().filter(each -> actor.belongsTo(each.association()) && each.bundle() == null)
                .map(each -> row(each, known.of(each.member()))).toList();
        boolean sends = writes(actor) && !signals.associations(actor).isEmpty();
        return new SignalListView(MembersTab.SIGNALS.tabs(texts), sends ? SignalWords.SEND : null, sent, loose,
                bundles.stream().map(this::row).toList(), done);
    }

    private SignalListView.Row row(SignalView each, String who) {
        return new SignalListView.Row(SignalWords.url(each.id()), each.title(), who, themes.of(each.theme()), each.answerBy(),
                each.state() == BundleState.OPEN, words.tone(each.state(), each.answerBy()), words.standing(each.state(), each.answerBy()));
    }

    private SignalListView.Bundle row(BundleView each) {
        return new SignalListView.Bundle(SignalWords.url(each.id()), each.title(), themes.of(each.theme()), each.signals(), each.answerBy(),
                each.state() == BundleState.OPEN, words.tone(each.state(), each.answerBy()), words.standing(each.state(), each.answerBy()));
    }

    /** @param typed null for nothing yet */
    SignalPage signal(SignalId id, Form typed, String done, Actor actor) {
        SignalView each = signals.view(id, actor);
        OrganisationNames.Names known = names.of(List.of(each.member(), each.association()));
        boolean association = actor.belongsTo(each.association());
        boolean triages = association && each.state() == BundleState.OPEN && writes(actor);
        List<Choice> open = !triages ? List.of() : signals.bundles(actor).stream()
                .filter(bundle -> bundle.state() == BundleState.OPEN && !bundle.id().equals(each.bundle()))
                .map(bundle -> Choice.of(bundle.id().toString(), bundle.title())).toList();
        Form form = !triages ? null : typed != null ? typed : Form.of(Map.of("title", each.bundle() == null ? each.title() : ""));
        return new SignalPage(SignalWords.url(id), each.title(), known.full(each.member()), known.of(each.association()), themes.of(each.theme()),
                each.sentOn(), each.answerBy(), each.why(), each.state() == BundleState.OPEN, words.tone(each.state(), each.answerBy()),
                words.standing(each.state(), each.answerBy()), lines(each.problem()), lines(each.solution()), lines(each.conditions()),
                each.reasons() == null ? null : lines(each.reasons()), each.answeredOn(),
                association && each.bundle() != null ? SignalWords.url(each.bundle()) : null, form, open, done);
    }

    /** @param typed null for nothing yet */
    BundlePage bundle(BundleId id, Form typed, String done, Actor actor) {
        BundleView bundle = signals.bundle(id, actor);
        List<SignalView> in = signals.in(id, actor);
        List<OrganisationId> ids = new ArrayList<>(in.stream().map(SignalView::member).toList());
        Stream.ofNullable(bundle.ministry()).forEach(ids::add);
        OrganisationNames.Names known = names.of(ids);
        boolean open = bundle.state() == BundleState.OPEN;
        String url = SignalWords.url(id);
        boolean seen = bundle.agreement() != null && agreements.isVisible(bundle.agreement(), actor);
        return new BundlePage(url, bundle.title(), themes.of(bundle.theme()), open, bundle.answerBy(), words.tone(bundle.state(), bundle.answerBy()),
                words.standing(bundle.state(), bundle.answerBy()), in.stream().map(each -> new BundlePage.Signal(SignalWords.url(each.id()),
                        each.title(), known.full(each.member()), lines(each.problem()), lines(each.solution()), lines(each.conditions()))).toList(),
                lines(bundle.reasons()), bundle.ministry() == null ? null : known.of(bundle.ministry()), bundle.answeredOn(),
                open && writes(actor) ? typed != null ? typed : Form.empty() : null, answers(), open ? ministries() : List.of(),
                signals.whyNotGrow(id, actor).isEmpty() ? url + "/akkoord" : null, seen ? "/akkoorden/" + bundle.agreement() : null, done);
    }

    private List<Choice> answers() {
        return List.of(Choice.of("true", texts.get("web.signal.take-up")), Choice.of("false", texts.get("web.signal.decline")));
    }

    private List<Choice> ministries() {
        return organisations.search(new OrganisationSearch(null, Layer.RIJK, OrganisationKind.MINISTRY, false, OrganisationSearch.Sort.CODE, false, 0,
                        MOST_MINISTRIES), dates.today()).organisations().stream()
                .map(each -> Choice.of(each.id().value(), each.label() + " – " + each.name())).toList();
    }

    List<Choice> associations(Actor actor) {
        return signals.associations(actor).stream().map(each -> Choice.of(each.id().value(), each.label())).toList();
    }

    static boolean writes(Actor actor) {
        return actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isPresent();
    }

    private static List<String> lines(String text) {
        return text == null ? List.of() : text.lines().filter(line -> !line.isBlank()).toList();
    }
}
