package nl.wederkerig.dispute;

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

/** The limits of what must be done in disputes; the register itself records when one lapses. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DisputeTerms implements CorrectableTerms {

    private final DisputeRepository disputes;
    private final DisputeDeadlines deadlines;
    private final HolidayTable holidays;

    DisputeTerms(DisputeRepository disputes, DisputeDeadlines deadlines, HolidayTable holidays) {
        this.disputes = disputes;
        this.deadlines = deadlines;
        this.holidays = holidays;
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> agreements) {
        return disputes.withStepsOf(agreements.stream().map(AgreementId::value).toList()).stream()
                .flatMap(dispute -> dispute.steps().stream().map(step -> new ReckonedDeadline(dispute.agreement(),
                        DisputeDeadlines.key(dispute, step), DisputeDeadlines.label(step), step.term(), null, false)))
                .toList();
    }

    @Override
    public void holidaysCorrected(AgreementId agreement, Set<String> keys) {
        Holidays corrected = holidays.current();
        for (Dispute dispute : disputes.withStepsOf(List.of(agreement.value()))) {
            dispute.steps().stream().filter(step -> keys.contains(DisputeDeadlines.key(dispute, step))).forEach(step -> {
                step.reckonAnew(corrected);
                deadlines.open(dispute, step);
            });
        }
    }
}
