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
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.commitment.CommitmentListView;
import nl.wederkerig.web.commitment.CommitmentRows;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.dispute.DisputeRows;
import nl.wederkerig.web.escalation.EscalationModel;
import nl.wederkerig.web.escalation.EscalationView;
import nl.wederkerig.web.start.ChangesModel;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Puts together what is open between those who meet, in a number of statements that does not grow with it. */
@Component
class BriefingModel {

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

    /** Of a meeting to which the reader's organisation was invited. */
    BriefingView of(MeetingView meeting, Actor actor) {
        var names = words.names(meeting.invited());
        Set<OrganisationId> others = meeting.invited().stream().filter(party -> !actor.belongsTo(party)).collect(Collectors.toSet());
        CommitmentPage theirs = commitments.list(CommitmentQuery.liveWith(others, Whose.THEIRS, MOST), actor);
        CommitmentPage ours = commitments.list(CommitmentQuery.liveWith(others, Whose.OURS, MOST), actor);
        List<CommitmentListView.Row> shown = rows.of(Stream.concat(theirs.rows().stream(), ours.rows().stream()).toList(), Sort.DUE);
        DisputePage open = disputes.between(others, false, 0, FEW, actor);
        int first = theirs.rows().size();
        return new BriefingView(MeetingPages.of(meeting.id()), meeting.title(), words.kind(meeting.kind()), meeting.day(),
                MeetingWords.clock(meeting.at()), meeting.place(), names.of(actor.organisation()),
                names.all(meeting.invited().stream().filter(others::contains).toList()),
                List.of(sentence("theirs", theirs), sentence("ours", ours), texts.get("web.briefing.sum.disputes", open.total())),
                owed(shown.subList(0, first), theirs), owed(shown.subList(first, shown.size()), ours), disputeRows.of(open.rows()),
                onAgendaFirst(standing.between(others, FEW, actor), meeting), last(meeting, others, actor), dates.today());
    }

    private static List<EscalationView.Rung> onAgendaFirst(List<EscalationView.Rung> rungs, MeetingView meeting) {
        Set<String> onAgenda = meeting.points().stream().map(PointView::reference).filter(Objects::nonNull).collect(Collectors.toSet());
        return rungs.stream().sorted(Comparator.comparing(rung -> !onAgenda.contains(rung.reference()))).toList();
    }

    private static BriefingView.Owed owed(List<CommitmentListView.Row> shown, CommitmentPage page) {
        return new BriefingView.Owed(shown, page.total() - shown.size());
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
                conclusions.toRead(before, actor), told.told(changes.between(others, before.day(), actor)));
    }
}
