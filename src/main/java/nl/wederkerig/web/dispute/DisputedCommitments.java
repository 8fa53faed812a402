package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;

/** What the commitments are called that disputes are about. */
@Component
public class DisputedCommitments {

    private final Commitments commitments;

    DisputedCommitments(Commitments commitments) {
        this.commitments = commitments;
    }

    /**
     * By key. Who sees a dispute sees what it is about; nothing is asked of what the reader could do with that, and nothing at all
     * where no dispute is about a commitment.
     */
    public Map<String, String> texts(AgreementId agreement, List<DisputeView> disputes) {
        return texts(all(agreement, disputes));
    }

    /** What {@link #texts(AgreementId, List)} asks for. */
    List<CommitmentView> all(AgreementId agreement, List<DisputeView> disputes) {
        return disputes.stream().allMatch(each -> each.commitments().isEmpty()) ? List.of() : commitments.of(agreement, Actor.system());
    }

    static Map<String, String> texts(List<CommitmentView> all) {
        return all.stream().collect(Collectors.toMap(CommitmentView::key, CommitmentView::text, (one, other) -> one));
    }
}
