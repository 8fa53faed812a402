package nl.wederkerig.dispute;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

/** Closes a dispute, and tells those who waited for it: the agreement of a deadlock, the procedure, the process. */
@Service
@Transactional
class DisputeEnds implements DisputeResults, OpenMatters {

    private final DisputeEntry entry;
    private final DisputeRepository disputes;
    private final DisputeDeadlines deadlines;
    private final DeadlockOutcomes outcomes;
    private final DisputeProcess process;
    private final BornCommitments born;
    private final Procedures procedures;

    DisputeEnds(DisputeEntry entry, DisputeRepository disputes, DisputeDeadlines deadlines, @Lazy DeadlockOutcomes outcomes,
            @Lazy DisputeProcess process, @Lazy BornCommitments born, @Lazy Procedures procedures) {
        this.entry = entry;
        this.disputes = disputes;
        this.deadlines = deadlines;
        this.outcomes = outcomes;
        this.process = process;
        this.born = born;
        this.procedures = procedures;
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
        close(dispute, DisputeEnd.WITHDRAWN, dispute.isAgreedAdvice()
                ? new AgreedAdviceWithdrawn(dispute.agreement(), dispute.key(), dispute.milestone())
                : new DisputeWithdrawn(dispute.agreement(), dispute.key()));
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
    public DisputeFacts facts(AgreementId agreement, String key) {
        return facts(entry.known(agreement, key));
    }

    @Override
    public Map<String, DisputeFacts> facts(AgreementId agreement) {
        return entry.all(agreement).stream().collect(Collectors.toMap(Dispute::key, DisputeEnds::facts));
    }

    private static DisputeFacts facts(Dispute dispute) {
        return new DisputeFacts(dispute.agreement(), dispute.key(), dispute.kind(), dispute.stage(), dispute.disputants().claimants(),
                dispute.disputants().respondents(), dispute.about(), dispute.agreedAdvice());
    }

    @Override
    public void settled(AgreementId agreement, String key, Settlement settlement) {
        Dispute dispute = entry.known(agreement, key);
        dispute.consents().propose(settlement);
        dispute.consents().keepOnly(SettlementContent.sha256(settlement));
        settled(dispute, settlement);
    }

    @Override
    public void decided(AgreementId agreement, String key) {
        entry.known(agreement, key).decide();
    }

    @Override
    public void acceptedBeforehand(AgreementId agreement, String key) {
        Dispute advice = entry.known(agreement, key);
        advice.decide();
        close(advice, DisputeEnd.ACCEPTED, new AgreedAdviceAccepted(agreement, key, advice.milestone()));
    }

    @Override
    public void bindingText(AgreementId agreement, String key, String text, List<PromisedCommitment> commitments) {
        close(entry.known(agreement, key), DisputeEnd.BINDING_OUTCOME, null);
        outcomes.bindingText(agreement, text, commitments);
    }

    @Override
    public void followedText(AgreementId agreement, String key, String text, List<PromisedCommitment> commitments) {
        close(entry.known(agreement, key), DisputeEnd.ANSWERED, null);
        outcomes.text(agreement, text, commitments);
    }

    @Override
    public void closed(AgreementId agreement, String key, DisputeEnd how) {
        close(entry.known(agreement, key), how, null);
    }

    @Override
    public void closed(AgreementId agreement, String key, DisputeEnd how, Map<String, Disposal> dispose) {
        end(entry.known(agreement, key), how, dispose);
    }

    /** Nothing came out of the route; the agreement of a deadlock fails (A14), another is as it was. */
    void nothing(Dispute dispute) {
        end(dispute, DisputeEnd.NO_RESULT, Map.of());
    }

    private void end(Dispute dispute, DisputeEnd how, Map<String, Disposal> dispose) {
        close(dispute, how, null);
        if (isDeadlock(dispute)) {
            outcomes.noText(dispute.agreement());
        } else {
            dispose(dispute, dispose);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotCompleted(AgreementId agreement) {
        boolean open = entry.read(agreement).map(all -> all.stream().anyMatch(each -> !each.stage().ended()))
                .orElseGet(() -> disputes.existsByAgreementIdAndStageNotIn(agreement.value(), DisputeStage.ends()));
        return open ? Optional.of(Reason.of("A16", "dispute-open")) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Reason> whyNotTerminated(AgreementId agreement) {
        return whyNotCompleted(agreement);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasBegun(AgreementId agreement, int number) {
        return entry.all(agreement).stream().anyMatch(each -> each.key().equals(Disputes.OF_ADVICES + number));
    }

    /** @param first what is recorded before the closing; null for nothing */
    private void close(Dispute dispute, DisputeEnd end, DomainEvent first) {
        if (dispute.disclose(entry.today())) {
            entry.happened(new InterestsDisclosed(dispute.agreement(), dispute.key()));
        }
        dispute.close(end, entry.today());
        deadlines.closeAll(dispute);
        procedures.stop(dispute.agreement(), dispute.key());
        if (first != null) {
            entry.happened(first);
        }
        entry.happened(new DisputeClosed(dispute.agreement(), dispute.key(), end));
        process.ended(dispute.agreement(), dispute.key(), end);
    }

    private static boolean isDeadlock(Dispute dispute) {
        return dispute.kind() == DisputeKind.DEADLOCK;
    }
}
