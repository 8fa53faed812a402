package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementDossiers;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Makes the commitments of an agreement what its text says (A13, A15). */
@Component
class CommitmentsOfText {

    private final CommitmentRepository commitments;
    private final CommitmentConditions conditions;
    private final CommitmentDeadlines deadlines;
    private final Claims claims;
    private final FollowUp followUp;
    private final EntryTable entries;
    private final AgreementDossiers agreements;
    private final EventRecord record;
    private final HolidayTable holidays;

    CommitmentsOfText(CommitmentRepository commitments, CommitmentConditions conditions, CommitmentDeadlines deadlines, Claims claims, FollowUp followUp,
            EntryTable entries, @Lazy AgreementDossiers agreements, EventRecord record, HolidayTable holidays) {
        this.commitments = commitments;
        this.conditions = conditions;
        this.deadlines = deadlines;
        this.claims = claims;
        this.followUp = followUp;
        this.entries = entries;
        this.agreements = agreements;
        this.record = record;
        this.holidays = holidays;
    }

    /** A text that is not in force: its commitments are planned, those of the version before that it dropped are gone. */
    void plan(AgreementId agreement, int version) {
        Map<String, Commitment> before = byKey(agreement);
        List<PromisedCommitment> promised = agreements.commitments(agreement, version);
        for (int position = 0; position < promised.size(); position++) {
            planOne(agreement, version, position, promised.get(position), before.remove(promised.get(position).key()));
        }
        before.values().stream().filter(one -> one.status() == CommitmentStatus.PLANNED).forEach(commitments::delete);
    }

    /** The text is in force from that day: what it promises is owed. */
    void enterIntoForce(AgreementId agreement, int version, LocalDate on) {
        plan(agreement, version);
        open(commitments.findByAgreementIdOrderByPosition(agreement.value()), on);
    }

    /**
     * An amended text: what it still promises keeps its status and gets its new date, what it dropped lapses, the new opens. What
     * comes from a dispute is the dispute's (C6).
     */
    void amend(AgreementId agreement, int version, LocalDate on) {
        Map<String, Commitment> before = byKey(agreement);
        List<PromisedCommitment> promised = agreements.commitments(agreement, version);
        for (int position = 0; position < promised.size(); position++) {
            PromisedCommitment one = promised.get(position);
            Commitment known = before.remove(one.key());
            if (known == null) {
                commitments.add(Commitment.planned(agreement, one, null, version, position));
            } else if (!known.status().ended()) {
                amend(known, one, version, position, on);
            }
        }
        entries.keys(agreement).forEach(before::remove);
        before.values().stream().filter(dropped -> dropped.dispute() == null).forEach(dropped -> lapse(dropped, "amended"));
        open(commitments.findByAgreementIdOrderByPosition(agreement.value()), on);
    }

    /** The agreement failed or ended: nothing is owed any more (C7). */
    void lapseAll(AgreementId agreement, String cause) {
        commitments.findByAgreementIdOrderByPosition(agreement.value()).forEach(commitment -> lapse(commitment, cause));
    }

    private void planOne(AgreementId agreement, int version, int position, PromisedCommitment promised, Commitment known) {
        if (known == null) {
            commitments.add(Commitment.planned(agreement, promised, null, version, position));
        } else if (known.status() == CommitmentStatus.PLANNED) {
            known.reword(promised, version, position);
        }
    }

    private void open(List<Commitment> all, LocalDate on) {
        openAll(all.stream().filter(one -> one.status() == CommitmentStatus.PLANNED && one.dispute() == null).toList(), on);
    }

    void open(Commitment commitment, LocalDate on) {
        openAll(List.of(commitment), on);
    }

    /** Owed from that day, or waiting for its condition. */
    void openAll(List<Commitment> planned, LocalDate on) {
        if (planned.isEmpty()) {
            return;
        }
        Holidays current = holidays.current();
        planned.forEach(commitment -> commitment.enterIntoForce(on, conditions.isMet(commitment), current));
        deadlines.enter(planned);
        record.appendAll(planned.stream().filter(commitment -> commitment.status() == CommitmentStatus.OPEN)
                .map(commitment -> new CommitmentOpened(commitment.agreement(), commitment.key(), commitment.due())).toList());
    }

    /** A date that the words leave as they are stays what it became since (C3). */
    private void amend(Commitment commitment, PromisedCommitment promised, int version, int position, LocalDate on) {
        Promise before = commitment.promise();
        LocalDate was = commitment.due();
        commitment.reword(promised, version, position);
        boolean moved = !commitment.promise().hasDateOf(before) && commitment.moveToAgreedDate(holidays.current(), on);
        if (moved) {
            record.append(DeadlineMoved.of(commitment, was));
        }
        if (commitment.status() == CommitmentStatus.CLAIMED) {
            claims.reconsider(commitment);
        }
        followUp.amended(commitment, moved, !commitment.promise().hasSidesOf(before));
    }

    void lapse(Commitment commitment, String cause) {
        if (!commitment.status().ended()) {
            boolean followed = commitment.followed();
            commitment.end(CommitmentStatus.LAPSED);
            record.append(new CommitmentLapsed(commitment.agreement(), commitment.key(), cause));
            followUp.ended(commitment, followed);
        }
    }

    private Map<String, Commitment> byKey(AgreementId agreement) {
        Map<String, Commitment> byKey = new LinkedHashMap<>();
        commitments.findByAgreementIdOrderByPosition(agreement.value()).forEach(one -> byKey.put(one.key(), one));
        return byKey;
    }
}
