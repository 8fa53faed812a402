package nl.wederkerig.web.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery;
import nl.wederkerig.commitment.CommitmentQuery.Sort;
import nl.wederkerig.commitment.CommitmentQuery.Whose;
import nl.wederkerig.commitment.CommitmentStatus;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.component.Dates;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The commitments on the start page of a negotiator: what the own organisation must do soon, and what others do too late. */
@Component
public class AtStart {

    private static final int SOON_DAYS = 30;
    private static final Set<CommitmentStatus> OWED = Set.of(CommitmentStatus.OPEN, CommitmentStatus.PARTLY_FULFILLED);

    private final Commitments commitments;
    private final CommitmentRows rows;
    private final Dates dates;

    AtStart(@Lazy Commitments commitments, CommitmentRows rows, Dates dates) {
        this.commitments = commitments;
        this.rows = rows;
        this.dates = dates;
    }

    /**
     * @param ours    owed by the own organisation, late or due within thirty days
     * @param theirs  owed to it, and late
     * @param oursUrl all of the first, theirsUrl all of the second
     */
    public record Block(
            List<CommitmentListView.Row> ours, String oursTotal, String oursUrl, List<CommitmentListView.Row> theirs, String theirsTotal,
            String theirsUrl) {

        public Block {
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }
    }

    /** Both found at once. @param few how many of each at most */
    public Block of(Actor actor, int few) {
        LocalDate soon = dates.today().plusDays(SOON_DAYS);
        CommitmentPage found = commitments.list(new CommitmentQuery(null, Whose.ALL, OWED, false, false, null, actor.organisation(), null, null,
                soon, Sort.DUE, 0, CommitmentQuery.LARGEST_PAGE), actor);
        List<CommitmentPage.Row> ours = found.rows().stream().filter(row -> actor.belongsTo(row.commitment().obligor())).toList();
        List<CommitmentPage.Row> theirs = found.rows().stream().filter(row -> row.commitment().overdue())
                .filter(row -> row.commitment().beneficiaries().stream().anyMatch(actor::belongsTo)).toList();
        List<CommitmentListView.Row> shown =
                rows.of(Stream.concat(ours.stream().limit(few), theirs.stream().limit(few)).toList(), Sort.DUE);
        int first = Math.min(few, ours.size());
        return new Block(shown.subList(0, first), total(ours, found), CommitmentSide.url(Whose.OURS) + "?" + CommitmentSearch.STATUS + "="
                + CommitmentSearch.OWED + "&" + CommitmentSearch.TO + "=" + soon, shown.subList(first, shown.size()), total(theirs, found),
                CommitmentSide.url(Whose.THEIRS) + "?" + CommitmentSearch.LATE + "=true");
    }

    /** "120", or "480+" where there are more than were found. */
    private static String total(List<CommitmentPage.Row> some, CommitmentPage found) {
        return some.size() + (found.total() > found.rows().size() ? "+" : "");
    }
}
