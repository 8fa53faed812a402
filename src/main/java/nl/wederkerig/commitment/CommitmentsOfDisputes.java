package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.ConditionCircles;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(propagation = Propagation.MANDATORY)
class CommitmentsOfDisputes implements BornCommitments {

    private static final Set<CommitmentStatus> CAN_BE_OPENED = Set.of(
            CommitmentStatus.OPEN, CommitmentStatus.CLAIMED, CommitmentStatus.PARTLY_FULFILLED, CommitmentStatus.CONTESTED);

    private final CommitmentRepository commitments;
    private final CommitmentsOfText text;
    private final CommitmentConditions conditions;
    private final FollowUp followUp;
    private final AgreementDossiers agreements;
    private final EventRecord record;
    private final EffectiveTime time;

    CommitmentsOfDisputes(CommitmentRepository commitments, CommitmentsOfText text, CommitmentConditions conditions, FollowUp followUp,
            @Lazy AgreementDossiers agreements, EventRecord record, EffectiveTime time) {
        this.commitments = commitments;
        this.text = text;
        this.conditions = conditions;
        this.followUp = followUp;
        this.agreements = agreements;
        this.record = record;
        this.time = time;
    }

    @Override
    public void open(AgreementId agreement, String dispute, List<PromisedCommitment> promised) {
        text.openAll(planned(agreement, dispute, promised), time.today());
    }

    @Override
    public void plan(AgreementId agreement, String dispute, List<PromisedCommitment> promised) {
        planned(agreement, dispute, promised);
    }

    private List<Commitment> planned(AgreementId agreement, String dispute, List<PromisedCommitment> promised) {
        List<String> known = commitments.findByAgreementIdOrderByPosition(agreement.value()).stream().map(Commitment::key).toList();
        refuse(promised, known);
        int version = agreements.facts(agreement).currentVersion();
        List<Commitment> planned = new ArrayList<>();
        for (PromisedCommitment one : promised) {
            planned.add(commitments.add(Commitment.planned(agreement, one, dispute, version, known.size() + planned.size())));
        }
        return planned;
    }

    /** They may wait for what is owed already, but not for each other in a circle (C4). */
    private static void refuse(List<PromisedCommitment> promised, List<String> known) {
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < promised.size(); i++) {
            if (known.contains(promised.get(i).key())) {
                faults.add(Fault.at("commitments[" + i + "].key", "agreement.commitment-key-twice", promised.get(i).key()));
            }
        }
        InvalidInput.refuse(faults);
        ConditionCircles.whyRefused(promised).ifPresent(reason -> {
            throw new RuleBroken(reason);
        });
    }

    @Override
    public void answered(AgreementId agreement, String dispute, OrganisationId obligor, boolean follow, Set<String> keeps) {
        List<Commitment> planned = commitments.findByAgreementIdAndStatus(agreement.value(), CommitmentStatus.PLANNED).stream()
                .filter(one -> dispute.equals(one.dispute()) && one.promise().obligor().equals(obligor)).toList();
        for (Commitment commitment : planned) {
            if (follow || keeps.contains(commitment.key())) {
                text.open(commitment, time.today());
            } else {
                text.lapse(commitment, "deviated");
            }
        }
    }

    @Override
    public void dispose(AgreementId agreement, String dispute, String key, Disposal disposal) {
        Commitment commitment = commitments.findByAgreementIdAndKey(agreement.value(), key)
                .orElseThrow(() -> new NotFound("commitment", key));
        if (commitment.status().ended()) {
            return;
        }
        if (disposal instanceof Disposal.Open open) {
            reopen(commitment, open.due());
        } else {
            end(commitment, disposal instanceof Disposal.Fulfilled);
        }
    }

    private void end(Commitment commitment, boolean fulfilled) {
        boolean followed = commitment.followed();
        commitment.end(fulfilled ? CommitmentStatus.FULFILLED : CommitmentStatus.WAIVED);
        record.append(fulfilled ? new CommitmentFulfilled(commitment.agreement(), commitment.key())
                : new CommitmentWaived(commitment.agreement(), commitment.key()));
        followUp.ended(commitment, followed);
        conditions.releasedBy(commitment);
    }

    /** What waits for a condition goes on waiting. */
    private void reopen(Commitment commitment, LocalDate due) {
        if (!CAN_BE_OPENED.contains(commitment.status())) {
            return;
        }
        LocalDate was = commitment.due();
        boolean moved = commitment.disposedOpen(due, time.today());
        record.append(new CommitmentOpened(commitment.agreement(), commitment.key(), commitment.due()));
        if (moved) {
            record.append(DeadlineMoved.of(commitment, was));
        }
        followUp.disposedOpen(commitment);
    }
}
