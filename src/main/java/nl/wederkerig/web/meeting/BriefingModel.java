package nl.wederkerig.web.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery;
import nl.wederkerig.commitment.CommitmentQuery.Sort;
import nl.wederkerig.commitment.CommitmentQuery.Whose;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.meeting.MeetingPage;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.PointView;
import nl.wederkerig.overview.Changes;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.OrganisationNames;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.commitment.CommitmentListView;
import nl.wederkerig.web.commitment.CommitmentRows;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Tab;
import nl.wederkerig.web.dispute.DisputeRows;
import nl.wederkerig.web.escalation.EscalationModel;
import nl.wederkerig.web.escalation.EscalationView;
import nl.wederkerig.web.start.ChangesModel;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts together what is open between those who meet, in a number of statements that does not grow with it. */
@Component
public class BriefingModel {

    static final String PARTNER = "met";
    private static final Role[] READERS = {Role.SIGNATORY, Role.BZK_LIAISON, Role.EXECUTIVE};
    private static final int MOST = 40;
    private static final int FEW = 50;

    private final Meetings meetings;
    private final ConclusionsModel conclusions;
    private final Commitments commitments;
    private final CommitmentRows rows;
    private final Disputes disputes;
    private final DisputeRows disputeRows;
    private final EscalationModel standing;
    private final Changes changes;
    private final ChangesModel told;
    private final MeetingWords words;
    private final Texts texts;
    private final Dates dates;

    BriefingModel(Meetings meetings, ConclusionsModel conclusions, @Lazy Commitments commitments, CommitmentRows rows, @Lazy Disputes disputes,
            DisputeRows disputeRows, EscalationModel standing, @Lazy Changes changes, ChangesModel told, MeetingWords words, Texts texts,
            Dates dates) {
        this.meetings = meetings;
        this.conclusions = conclusions;
        this.commitments = commitments;
        this.rows = rows;
        this.disputes = disputes;
        this.disputeRows = disputeRows;
        this.standing = standing;
        this.changes = changes;
        this.told = told;
        this.words = words;
        this.texts = texts;
        this.dates = dates;
    }

    /** Of a meeting to which the reader's organisation was invited. @param partner the only one to read about; null, or another, for all */
    BriefingView of(MeetingView meeting, String partner, Actor actor) {
        var names = words.names(meeting.invited());
        List<OrganisationId> partners = meeting.invited().stream().filter(party -> !actor.belongsTo(party)).toList();
        List<OrganisationId> one = partners.stream().filter(party -> party.value().equals(partner)).toList();
        List<OrganisationId> others = one.isEmpty() ? partners : one;
        return of(new About(meeting, tabs(meeting, partners, one, names)), others, names, last(meeting, Set.copyOf(others), actor), actor);
    }

    /** Whether there is one for the reader about the organisation, whenever they meet. */
    public static boolean mayRead(OrganisationId other, Actor actor) {
        return actor.organisation() != null && !actor.belongsTo(other) && actor.actingAs(Role.NEGOTIATOR, READERS).isPresent();
    }

    /** Of another organisation, whenever they meet. */
    BriefingView with(OrganisationId other, Actor actor) {
        return of(new About(null, List.of()), List.of(other), words.names(List.of(other, actor.organisation())), null, actor);
    }

    private record About(MeetingView meeting, List<Tab> partners) {

        Set<String> onAgenda() {
            return meeting == null ? Set.of() : BriefingModel.onAgenda(meeting);
        }
    }

    private BriefingView of(About about, List<OrganisationId> partners, OrganisationNames.Names names, BriefingView.Last last, Actor actor) {
        Set<OrganisationId> others = Set.copyOf(partners);
        List<BriefingView.Concluded> concluded = last == null ? List.of() : last.conclusions();
        List<BriefingView.Concluded> byThem = concluded.stream().filter(each -> others.contains(each.obligor())).toList();
        List<BriefingView.Concluded> byUs = concluded.stream().filter(each -> actor.belongsTo(each.obligor())).toList();
        CommitmentPage theirs = commitments.list(CommitmentQuery.liveWith(others, Whose.THEIRS, MOST), actor);
        CommitmentPage ours = commitments.list(CommitmentQuery.liveWith(others, Whose.OURS, MOST), actor);
        List<CommitmentListView.Row> shown = rows.of(Stream.concat(theirs.rows().stream(), ours.rows().stream()).toList(), Sort.DUE);
        DisputePage open = disputes.between(others, false, 0, FEW, actor);
        int first = theirs.rows().size();
        return new BriefingView(meeting(about.meeting()), about.partners(), names.of(actor.organisation()), names.all(partners),
                List.of(sentence("theirs", theirs), sentence("ours", ours),
                        texts.get("web.briefing.sum.concluded", counting(byThem), counting(byUs)),
                        texts.get("web.briefing.sum.disputes", open.total())),
                owed(shown.subList(0, first), theirs, byThem), owed(shown.subList(first, shown.size()), ours, byUs), disputeRows.of(open.rows()),
                first(standing.between(others, FEW, actor), about.onAgenda()), last, dates.today());
    }

    private BriefingView.About meeting(MeetingView meeting) {
        return meeting == null ? null : new BriefingView.About(MeetingPages.of(meeting.id()), meeting.title(), words.kind(meeting.kind()),
                meeting.day(), MeetingWords.clock(meeting.at()), meeting.place());
    }

    private List<Tab> tabs(MeetingView meeting, List<OrganisationId> partners, List<OrganisationId> one, OrganisationNames.Names names) {
        String url = MeetingPages.of(meeting.id()) + BriefingController.SLUG;
        return partners.size() < 2 ? List.of() : Stream.concat(Stream.of(Tab.of(texts.get("web.briefing.all"), url, one.isEmpty())),
                partners.stream().map(party -> Tab.of(names.of(party), url + "?" + PARTNER + "=" + party.value(), one.contains(party)))).toList();
    }

    /** What is not confirmed counts for nothing (T8). */
    private static long counting(List<BriefingView.Concluded> concluded) {
        return concluded.stream().filter(BriefingView.Concluded::counts).count();
    }

    private static Set<String> onAgenda(MeetingView meeting) {
        return meeting.points().stream().map(PointView::reference).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Changes.Since first(Changes.Since since, Set<String> onAgenda) {
        return new Changes.Since(since.last(), since.lately(), since.dossiers().stream()
                .sorted(Comparator.comparing(dossier -> !onAgenda.contains(dossier.reference()))).toList(), since.total());
    }

    private static List<EscalationView.Rung> first(List<EscalationView.Rung> rungs, Set<String> onAgenda) {
        return rungs.stream().sorted(Comparator.comparing(rung -> !onAgenda.contains(rung.reference()))).toList();
    }

    private static BriefingView.Owed owed(List<CommitmentListView.Row> shown, CommitmentPage page, List<BriefingView.Concluded> concluded) {
        return new BriefingView.Owed(shown, page.total() - shown.size(), concluded);
    }

    /** What is late comes first, so that it is among those that were read. */
    private String sentence(String side, CommitmentPage page) {
        long late = page.rows().stream().filter(row -> row.commitment().overdue()).count();
        long contested = page.rows().stream().filter(row -> row.commitment().status() == CommitmentStatus.CONTESTED).count();
        return texts.get("web.briefing.sum." + side, page.total(), late, contested);
    }

    private BriefingView.Last last(MeetingView meeting, Set<OrganisationId> others, Actor actor) {
        MeetingPage.Row before = meetings.lastBefore(meeting.id(), actor).orElse(null);
        return before == null ? null : new BriefingView.Last(MeetingPages.of(before.id()), before.title(), before.day(),
                conclusions.toRead(before, actor), told.told(first(changes.between(others, before.day(), actor), onAgenda(meeting))));
    }
}
