package nl.wederkerig.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dates of commitments that were promised as a term; all are to the day, so that no holiday moves them (C1). They start with
 * the day in force, or with the condition (C4): both can be corrected, for what is not overdue.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommitmentTerms implements CorrectableTerms {

    private static final String IN_FORCE = "entered-into-force";
    /** Before the key of the commitment whose condition was met. */
    private static final String CONDITION = "condition-met:";

    private final CommitmentRepository commitments;
    private final FollowUp followUp;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    CommitmentTerms(CommitmentRepository commitments, FollowUp followUp, HolidayTable holidays, EffectiveTime time) {
        this.commitments = commitments;
        this.followUp = followUp;
        this.holidays = holidays;
        this.time = time;
    }

    /** One that was moved by consent since is not on the day of its term any more (C3). */
    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> agreements) {
        Holidays current = holidays.current();
        return commitments.withTermOf(agreements.stream().map(AgreementId::value).toList()).stream()
                .filter(each -> each.term() != null && each.termEnd(current).lastDay().equals(each.due()))
                .map(each -> reckoned(each, each.term(), each.overdueOn(time.today()) ? null : fact(each)))
                .toList();
    }

    @Override
    public boolean dependOnHolidays() {
        return false;
    }

    @Override
    public void holidaysCorrected(AgreementId agreement, Set<String> keys) {}

    @Override
    public List<ReckonedDeadline> startingOn(AgreementId agreement, String fact, LocalDate day) {
        return startedBy(agreement, fact).stream().map(each -> reckoned(each, each.term().startingOn(day), fact)).toList();
    }

    @Override
    public void startCorrected(AgreementId agreement, String fact, LocalDate day) {
        for (Commitment each : startedBy(agreement, fact)) {
            boolean moved = each.startCorrected(day, holidays.current(), time.today());
            followUp.startCorrected(each, moved);
        }
    }

    private List<Commitment> startedBy(AgreementId agreement, String fact) {
        Set<String> keys = reckoned(List.of(agreement)).stream().filter(each -> fact.equals(each.fact()))
                .map(ReckonedDeadline::key).collect(Collectors.toSet());
        return commitments.withTermOf(List.of(agreement.value())).stream()
                .filter(each -> keys.contains(CommitmentDeadlines.dateKey(each))).toList();
    }

    private static String fact(Commitment commitment) {
        return commitment.promise().countsFromCondition() ? CONDITION + commitment.key() : IN_FORCE;
    }

    private static ReckonedDeadline reckoned(Commitment commitment, Term term, String fact) {
        return new ReckonedDeadline(commitment.agreement(), CommitmentDeadlines.dateKey(commitment), CommitmentDeadlines.DATE_LABEL, term,
                fact, false);
    }
}
