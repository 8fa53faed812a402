package nl.wederkerig.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The dates of commitments that were promised as a term; all are to the day, so that no holiday moves them (C1). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CommitmentTerms implements CorrectableTerms {

    private final CommitmentRepository commitments;
    private final HolidayTable holidays;

    CommitmentTerms(CommitmentRepository commitments, HolidayTable holidays) {
        this.commitments = commitments;
        this.holidays = holidays;
    }

    /** One that was moved by consent since is not on the day of its term any more (C3). */
    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> agreements) {
        Holidays current = holidays.current();
        return commitments.withTermOf(agreements.stream().map(AgreementId::value).toList()).stream()
                .filter(each -> each.term() != null && each.termEnd(current).lastDay().equals(each.due()))
                .map(each -> new ReckonedDeadline(each.agreement(), CommitmentDeadlines.dateKey(each),
                        CommitmentDeadlines.DATE_LABEL, each.term(), null, false))
                .toList();
    }

    @Override
    public boolean dependOnHolidays() {
        return false;
    }

    @Override
    public void holidaysCorrected(AgreementId agreement, Set<String> keys) {}
}
