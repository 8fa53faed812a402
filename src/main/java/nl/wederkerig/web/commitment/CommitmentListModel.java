package nl.wederkerig.web.commitment;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery.Whose;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.agreement.ThemeNames;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Tab;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the list of commitments. */
@Component
class CommitmentListModel {

    /** Flash attributes: what was done of what was asked for several at once, and what not. */
    static final String DONE = "confirmed";
    static final String NOT_DONE = "notConfirmed";
    /** On these sides what waits for an answer is in the list itself. */
    private static final Set<Whose> THEY_ARE_SHOWN = Set.of(Whose.THEIRS, Whose.ALL);
    private static final String WAITING = "?" + CommitmentSearch.WAITS + "=true";

    private final CommitmentSearch search;
    private final CommitmentRows rows;
    private final Organisations organisations;
    private final ThemeNames themes;
    private final Texts texts;
    private final Dates dates;

    CommitmentListModel(CommitmentSearch search, CommitmentRows rows, Organisations organisations, ThemeNames themes, Texts texts, Dates dates) {
        this.search = search;
        this.rows = rows;
        this.organisations = organisations;
        this.themes = themes;
        this.texts = texts;
        this.dates = dates;
    }

    CommitmentListView of(Listing listing, Whose whose, List<CommitmentPage.Row> found, Actor actor, Model model) {
        boolean waits = CommitmentSearch.waits(listing);
        List<CommitmentListView.Row> shown = rows.of(found, CommitmentSearch.sort(listing));
        long waiting = actor.organisation() == null ? 0 : search.waiting(actor);
        return new CommitmentListView(listing, tabs(listing, whose, actor), waiting,
                waiting == 0 || waits && THEY_ARE_SHOWN.contains(whose) ? null : CommitmentSide.url(Whose.THEIRS) + WAITING,
                waits && shown.stream().anyMatch(CommitmentListView.Row::confirmable), statuses(), themes.choices(), groups(),
                CommitmentSearch.RARE.stream().anyMatch(filter -> !listing.filter(filter).isEmpty()), shown,
                search.asksForUnknownParty(listing) ? listing.filter(CommitmentSearch.PARTY).strip() : null,
                (String) model.getAttribute(AgreementHeaderModel.DONE), sentences(model, DONE), sentences(model, NOT_DONE));
    }

    /** What was asked of one side is asked of the others too. */
    private List<Tab> tabs(Listing listing, Whose current, Actor actor) {
        Stream<Whose> sides = CommitmentSide.ALL.stream();
        if (actor.organisation() == null) {
            sides = Stream.of(Whose.ALL);
        } else if (organisations.associationsOf(actor.organisation(), dates.today()).isEmpty()) {
            sides = sides.filter(side -> side != Whose.IN_OUR_NAME);
        }
        return sides.map(side -> Tab.of(texts.get("web.commitment.whose." + side), listing.urlOn(CommitmentSide.url(side)), side == current)).toList();
    }

    private List<Choice> statuses() {
        return Stream.concat(Stream.of(Choice.of(CommitmentSearch.OWED, texts.get("web.commitment.owed"))),
                Arrays.stream(CommitmentStatus.values()).map(status -> Choice.of(status.name(), texts.word("commitment-status", status))))
                .toList();
    }

    private List<Choice> groups() {
        return Stream.of("akkoord", "partij", "maand").map(each -> Choice.of(each, texts.get("web.commitment.group." + each))).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> sentences(Model model, String name) {
        Object told = model.getAttribute(name);
        return told == null ? List.of() : (List<String>) told;
    }
}
