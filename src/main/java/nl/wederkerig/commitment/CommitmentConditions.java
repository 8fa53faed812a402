package nl.wederkerig.commitment;

import java.util.List;
import nl.wederkerig.agreement.EventRecorded;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.stereotype.Component;

/** Releases what waited: another commitment is fulfilled or waived, or a named event happened (C4). */
@Component
class CommitmentConditions {

    private final CommitmentRepository commitments;
    private final CommitmentDeadlines deadlines;
    private final NamedEvents namedEvents;
    private final EventRecord record;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    CommitmentConditions(CommitmentRepository commitments, CommitmentDeadlines deadlines, NamedEvents namedEvents,
            EventRecord record, HolidayTable holidays, EffectiveTime time) {
        this.commitments = commitments;
        this.deadlines = deadlines;
        this.namedEvents = namedEvents;
        this.record = record;
        this.holidays = holidays;
        this.time = time;
    }

    /** Whether what the commitment waits for has happened already; true without a condition. */
    boolean isMet(Commitment commitment) {
        boolean afterOther = commitment.promise().afterCommitment() == null
                || commitments.findByAgreementIdAndKey(commitment.agreement().value(), commitment.promise().afterCommitment())
                        .filter(other -> other.status().releases()).isPresent();
        boolean afterEvent = commitment.promise().afterEvent() == null
                || namedEvents.happened(commitment.agreement(), commitment.promise().afterEvent());
        return afterOther && afterEvent;
    }

    /** A commitment was fulfilled or waived. */
    void releasedBy(Commitment done) {
        List<Commitment> conditional = waiting(done.agreement());
        release(conditional.stream().filter(one -> one.promise().waitsForCommitment(done.key())).toList(), done.key());
    }

    void happened(EventRecorded recorded) {
        namedEvents.note(recorded.agreement(), recorded.event(), time.today());
        List<Commitment> conditional = waiting(recorded.agreement());
        release(conditional.stream().filter(one -> one.promise().waitsForEvent(recorded.event())).toList(), recorded.event());
    }

    private List<Commitment> waiting(AgreementId agreement) {
        return commitments.findByAgreementIdAndStatus(agreement.value(), CommitmentStatus.CONDITIONAL);
    }

    private void release(List<Commitment> waiting, String waitedFor) {
        Holidays current = waiting.isEmpty() ? null : holidays.current();
        for (Commitment commitment : waiting) {
            if (isMet(commitment)) {
                commitment.conditionMet(time.today(), current);
                deadlines.keep(commitment);
                record.append(new ConditionMet(commitment.agreement(), commitment.key(), waitedFor, time.today()));
                record.append(new CommitmentOpened(commitment.agreement(), commitment.key(), commitment.due()));
            }
        }
    }
}
