package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import org.springframework.stereotype.Component;

/** What the commitments are called that disputes are about. */
@Component
public class DisputedCommitments {

    private final Commitments commitments;

    private final Texts texts;
    private final Dates dates;

    DisputedCommitments(Commitments commitments, Texts texts, Dates dates) {
        this.commitments = commitments;
        this.texts = texts;
        this.dates = dates;
    }

    /** Of one dispute, by key, each with the day that it keeps where nothing else is said. */
    public List<Choice> choices(AgreementId agreement, DisputeView dispute) {
        if (dispute.commitments().isEmpty()) {
            return List.of();
        }
        Map<String, CommitmentView> known = commitments.of(agreement, Actor.system()).stream()
                .collect(Collectors.toMap(CommitmentView::key, each -> each, (one, other) -> one));
        return dispute.commitments().stream().map(key -> known.containsKey(key)
                ? new Choice(key, known.get(key).text(), day(known.get(key))) : Choice.of(key, key)).toList();
    }

    private String day(CommitmentView commitment) {
        if (commitment.status().ended() || commitment.due() == null) {
            return null;
        }
        boolean passed = commitment.due().isBefore(dates.today());
        return texts.get(passed ? "web.dispute.dispose.passed" : "web.dispute.dispose.day", dates.day(commitment.due()));
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
