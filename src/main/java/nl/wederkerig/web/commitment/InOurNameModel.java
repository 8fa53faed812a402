package nl.wederkerig.web.commitment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentAct;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery;
import nl.wederkerig.commitment.CommitmentQuery.Sort;
import nl.wederkerig.commitment.CommitmentQuery.Whose;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Gathers what was agreed in the name of the reader's organisation. */
@Component
public class InOurNameModel {

    private static final int MOST_OWN = 100;
    private static final int MOST_OTHERS = 50;
    private static final Set<CommitmentStatus> NOT_YET = Set.of(CommitmentStatus.PLANNED, CommitmentStatus.CONDITIONAL);

    private final Commitments commitments;
    private final Organisations organisations;
    private final OrganisationNames names;
    private final CommitmentWords words;
    private final DisputedLinks disputes;
    private final Dates dates;

    InOurNameModel(@Lazy Commitments commitments, Organisations organisations, OrganisationNames names, CommitmentWords words,
            DisputedLinks disputes, Dates dates) {
        this.commitments = commitments;
        this.organisations = organisations;
        this.names = names;
        this.words = words;
        this.disputes = disputes;
        this.dates = dates;
    }

    /** @param done what was just done, null after nothing. @throws NotFound for who has no organisation */
    InOurNameView of(String done, Actor actor) {
        if (actor.organisation() == null) {
            throw new NotFound("organisation of", actor.person());
        }
        CommitmentPage own = find(Whose.OUR_PART, false, MOST_OWN, actor);
        CommitmentPage others = find(Whose.OTHERS_PART, false, MOST_OTHERS, actor);
        List<CommitmentPage.Row> found = Stream.concat(own.rows().stream(), others.rows().stream()).toList();
        Set<OrganisationId> named = Set.copyOf(CommitmentWords.named(found.stream().map(CommitmentPage.Row::commitment).toList()));
        List<OrganisationId> associations = organisations.associationsOf(actor.organisation(), dates.today()).stream()
                .filter(named::contains).sorted(Comparator.comparing(OrganisationId::value)).toList();
        OrganisationNames.Names known = known(found, actor);
        return new InOurNameView(known.full(actor.organisation()), associations.isEmpty() ? null : known.all(associations),
                toReport(own.rows()), late(actor), rows(own.rows(), known, actor), rows(others.rows(), known, actor),
                others.counted() > others.rows().size() ? CommitmentWords.total(others) : null, dates.today(), done);
    }

    /**
     * For the start page, with what is to come where nothing is to be reported; null where nobody speaks for the reader's organisation.
     *
     * @param few how many at most
     */
    public InOurNameView.Block block(Actor actor, int few) {
        if (actor.organisation() == null || organisations.associationsOf(actor.organisation(), dates.today()).isEmpty()) {
            return null;
        }
        CommitmentPage waiting = find(Whose.OUR_PART, true, few, actor);
        List<CommitmentPage.Row> shown = !waiting.rows().isEmpty() ? waiting.rows()
                : find(Whose.IN_OUR_NAME, false, few, actor).rows().stream().filter(row -> !row.commitment().status().ended()).toList();
        OrganisationNames.Names known = known(shown, actor);
        return new InOurNameView.Block(known.full(actor.organisation()), (int) waiting.counted(), late(actor), rows(shown, known, actor));
    }

    /** Also what others owe to the association. Null for nothing. */
    private InOurNameView.Late late(Actor actor) {
        Commitments.Late late = commitments.late(Whose.IN_OUR_NAME, actor);
        return late.number() == 0 ? null : new InOurNameView.Late(late.number(), late.longest(),
                CommitmentSide.url(Whose.IN_OUR_NAME) + "?" + CommitmentSearch.LATE + "=true");
    }

    /** The nearest first; none for who cannot report. */
    public List<InOurNameView.Row> toReport(Actor actor) {
        if (actor.organisation() == null || actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isEmpty()
                || organisations.associationsOf(actor.organisation(), dates.today()).isEmpty()) {
            return List.of();
        }
        List<CommitmentPage.Row> waiting = find(Whose.OUR_PART, true, MOST_OWN, actor).rows().stream().filter(InOurNameModel::isToReport).toList();
        return rows(waiting, known(waiting, actor), actor);
    }

    private CommitmentPage find(Whose whose, boolean waits, int most, Actor actor) {
        return commitments.list(new CommitmentQuery(null, whose, Set.of(), false, waits, null, null, null, null, null, Sort.DUE, 0, most), actor);
    }

    private OrganisationNames.Names known(List<CommitmentPage.Row> rows, Actor actor) {
        List<OrganisationId> ids = new ArrayList<>(
                CommitmentWords.named(rows.stream().map(CommitmentPage.Row::commitment).toList()));
        ids.add(actor.organisation());
        return names.of(ids);
    }

    private static boolean isToReport(CommitmentPage.Row row) {
        return row.commitment().acts().contains(CommitmentAct.REPORT_MEMBER);
    }

    private static int toReport(List<CommitmentPage.Row> rows) {
        return (int) rows.stream().filter(InOurNameModel::isToReport).count();
    }

    private List<InOurNameView.Row> rows(List<CommitmentPage.Row> rows, OrganisationNames.Names known, Actor actor) {
        return rows.stream().map(row -> row(row, known, actor)).toList();
    }

    private InOurNameView.Row row(CommitmentPage.Row row, OrganisationNames.Names known, Actor actor) {
        CommitmentView each = row.commitment();
        String url = CommitmentWords.url(row.agreement(), each.key());
        String report = isToReport(row) ? CommitmentActPage.REPORT_MEMBER.url(row.agreement(), each.key()) : null;
        return new InOurNameView.Row(url, each.text(), words.who(each, known), each.due(), each.status().canBeOverdue(), words.moved(each),
                words.money(each), words.kindOfMoney(each.detail()), CommitmentWords.tone(each), words.status(each), disputes.of(row),
                words.waits(row), words.holder(each, known), words.answerBy(each), words.members(each), report,
                report == null && hasReported(each, actor), row.reference(), row.title(), "/akkoorden/" + row.agreement());
    }

    /** Who could report of what is owed by members, and is not asked to any more, has. */
    private static boolean hasReported(CommitmentView each, Actor actor) {
        boolean owed = each.byMembers() && !NOT_YET.contains(each.status()) && !each.status().ended();
        return owed && actor.actingAs(Role.NEGOTIATOR, Role.EXECUTIVE).isPresent();
    }
}
