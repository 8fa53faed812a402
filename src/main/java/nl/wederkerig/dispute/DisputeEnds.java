package nl.wederkerig.dispute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederkerig.agreement.DeadlockOutcomes;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.OpenMatters;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.commitment.BornCommitments;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.DomainEvent;
import nl.wederkerig.shared.Reason;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Closes a dispute, and tells those who waited for it: the agreement of a deadlock, the process of the others. */
@Service
@Transactional
class DisputeEnds implements DeadlockEnd, OpenMatters {

    private final DisputeEntry entry;
    private final DisputeRepository disputes;
    private final DisputeDeadlines deadlines;
    private final DeadlockOutcomes outcomes;
    private final DisputeProcess process;
    private final BornCommitments born;

    DisputeEnds(DisputeEntry entry, DisputeRepository disputes, DisputeDeadlines deadlines, @Lazy DeadlockOutcomes outcomes,
            @Lazy DisputeProcess process, @Lazy BornCommitments born) {
        this.entry = entry;
        this.disputes = disputes;
        this.deadlines = deadlines;
        this.outcomes = outcomes;
        this.process = process;
        this.born = born;
    }

    void settled(Dispute dispute, Settlement settlement) {
        close(dispute, DisputeEnd.SETTLED, new DisputeSettled(dispute.agreement(), dispute.key()));
        if (isDeadlock(dispute)) {
            outcomes.text(dispute.agreement(), settlement.text(), settlement.commitments());
        } else {
            born.open(dispute.agreement(), dispute.key(), settlement.commitments());
            dispose(dispute, settlement.dispose());
        }
    }

    void withdrawn(Dispute dispute) {
        close(dispute, DisputeEnd.WITHDRAWN, new DisputeWithdrawn(dispute.agreement(), dispute.key()));
        if (isDeadlock(dispute)) {
            outcomes.withdrawn(dispute.agreement());
        } else {
            dispose(dispute, Map.of());
        }
    }

    /** What is not named stays owed with the date that it had (D12). */
    private void dispose(Dispute dispute, Map<String, Disposal> named) {
        dispute.about().forEach(key -> born.dispose(
                dispute.agreement(), dispute.key(), key, named.getOrDefault(key, Disposal.AS_IT_WAS).asCommitmentsSay()));
    }

    @Override
    public void bindingText(AgreementId agreement, String key, String text, List<PromisedCommitment> commitments) {
        close(entry.known(agreement, key), DisputeEnd.BINDING_OUTCOME, null);
        outcomes.bindingText(agreement, text, commitments);
    }

    @Override
    public void nothing(AgreementId agreement, String key) {
        Dispute dispute = entry.known(agreement, key);
        close(dispute, DisputeEnd.NO_RESULT, null);
        if (isDeadlock(dispute)) {
            outcomes.noText(agreement);
        } else {
            dispose(dispute, Map.of());
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotCompleted(AgreementId agreement) {
        return disputes.existsByAgreementIdAndStageNotIn(agreement.value(), DisputeStage.ends())
                ? Optional.of(Reason.of("A16", "dispute-open")) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotTerminated(AgreementId agreement) {
        return whyNotCompleted(agreement);
    }

    /** @param first what is recorded before the closing; null for nothing */
    private void close(Dispute dispute, DisputeEnd end, DomainEvent first) {
        if (dispute.disclose(entry.today())) {
            entry.happened(new InterestsDisclosed(dispute.agreement(), dispute.key()));
        }
        dispute.close(end, entry.today());
        deadlines.closeAll(dispute);
        if (first != null) {
            entry.happened(first);
        }
        entry.happened(new DisputeClosed(dispute.agreement(), dispute.key(), end));
        if (!isDeadlock(dispute)) {
            process.ended(dispute.agreement(), dispute.key(), end);
        }
    }

    private static boolean isDeadlock(Dispute dispute) {
        return dispute.kind() == DisputeKind.DEADLOCK;
    }
}
