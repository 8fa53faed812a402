package nl.wederkerig.web.commitment;

import java.time.LocalDate;
import java.util.List;
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

    /** @param few how many of each at most */
    public Block of(Actor actor, int few) {
        LocalDate soon = dates.today().plusDays(SOON_DAYS);
        CommitmentPage ours = commitments.list(new CommitmentQuery(null, Whose.OURS, CommitmentStatus.TO_BE_DONE, false, false, null, null, null, null, soon, Sort.DUE, 0,
                few), actor);
        CommitmentPage theirs = commitments.list(new CommitmentQuery(null, Whose.THEIRS, CommitmentStatus.TO_BE_DONE, true, false, null, null, null, null, null, Sort.DUE,
                0, few), actor);
        List<CommitmentListView.Row> shown = rows.of(Stream.concat(ours.rows().stream(), theirs.rows().stream()).toList(), Sort.DUE);
        int first = ours.rows().size();
        return new Block(shown.subList(0, first), CommitmentWords.total(ours), CommitmentSide.url(Whose.OURS) + "?" + CommitmentSearch.STATUS + "="
                + CommitmentSearch.OWED + "&" + CommitmentSearch.TO + "=" + soon, shown.subList(first, shown.size()), CommitmentWords.total(theirs),
                CommitmentSide.url(Whose.THEIRS) + "?" + CommitmentSearch.LATE + "=true");
    }
}
