package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wederkerig.deadline.ResponseLapsed;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class FollowedUps implements FollowUps {

    private final CommitmentRepository commitments;
    private final FollowUp followUp;
    private final RemindedCommitments reminded;
    private final EventRecord record;
    private final EffectiveTime time;

    FollowedUps(CommitmentRepository commitments, FollowUp followUp, RemindedCommitments reminded, EventRecord record, EffectiveTime time) {
        this.commitments = commitments;
        this.followUp = followUp;
        this.reminded = reminded;
        this.record = record;
        this.time = time;
    }

    @Override
    public OrganisationId obligor(AgreementId agreement, String commitment) {
        return find(agreement, commitment).promise().obligor();
    }

    @Override
    public List<OrganisationId> answering(AgreementId agreement, String commitment) {
        Commitment found = find(agreement, commitment);
        return found.asked().claim().silent(found.promise().beneficiaries());
    }

    @Override
    public List<OrganisationId> deciding(AgreementId agreement, String commitment) {
        Commitment found = find(agreement, commitment);
        return found.asked().openExtension().silent(found.promise().beneficiaries());
    }

    @Override
    public void overdue(AgreementId agreement, String commitment) {
        Commitment found = find(agreement, commitment);
        agree(found, found.overdueOn(time.today()), "overdue");
        record.append(new CommitmentOverdue(agreement, commitment, found.due()));
    }

    @Override
    public void unanswered(AgreementId agreement, String commitment) {
        Commitment found = find(agreement, commitment);
        Claim claim = found.asked().claim();
        agree(found, found.status() == CommitmentStatus.CLAIMED && time.today().isAfter(claim.answerBy()), "unanswered");
        name(found, CommitmentDeadlines.claimKey(found), claim.answerBy(), answering(agreement, commitment));
    }

    @Override
    public void undecided(AgreementId agreement, String commitment) {
        Commitment found = find(agreement, commitment);
        Extension asked = found.asked().openExtension();
        agree(found, asked != null && time.today().isAfter(asked.answerBy()), "undecided");
        name(found, CommitmentDeadlines.extensionKey(found), asked.answerBy(), deciding(agreement, commitment));
    }

    private void name(Commitment commitment, String request, LocalDate lastDay, List<OrganisationId> silent) {
        record.append(new ResponseLapsed(commitment.agreement(), request, lastDay, silent, false));
    }

    private static void agree(Commitment commitment, boolean due, String what) {
        if (!due) {
            throw new FollowUpDisagrees(commitment.agreement(), commitment.key(), what);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Waiting> next(AgreementId agreement) {
        boolean any = commitments.existsByAgreementIdAndFollowedFalseAndStatusIn(agreement.value(), CommitmentStatus.OWED);
        return any ? reminded.first(agreement) : Optional.empty();
    }

    @Override
    public void follow(AgreementId agreement, String commitment) {
        commitments.findByAgreementIdAndKey(agreement.value(), commitment).filter(one -> one.status().owed())
                .ifPresent(followUp::begin);
    }

    private Commitment find(AgreementId agreement, String commitment) {
        return commitments.findByAgreementIdAndKey(agreement.value(), commitment)
                .orElseThrow(() -> new NotFound("commitment", commitment));
    }
}
