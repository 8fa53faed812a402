package nl.wederkerig.proceedings;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.CorrectableTerms;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The limits of what must be done in procedures: corrected holidays move them, and the timers of the process. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProceedingsTerms implements CorrectableTerms {

    private final ProceedingsRepository all;
    private final ProcedureCases cases;
    private final ProceedingsDeadlines deadlines;
    private final ProceedingsProcess process;
    private final SeatListeners seats;
    private final HolidayTable holidays;

    ProceedingsTerms(ProceedingsRepository all, ProcedureCases cases, ProceedingsDeadlines deadlines, @Lazy ProceedingsProcess process,
            SeatListeners seats, HolidayTable holidays) {
        this.all = all;
        this.cases = cases;
        this.deadlines = deadlines;
        this.process = process;
        this.seats = seats;
        this.holidays = holidays;
    }

    @Override
    public List<ReckonedDeadline> reckoned(Collection<AgreementId> agreements) {
        return all.withSteps(agreements.stream().map(AgreementId::value).toList()).stream()
                .flatMap(proceedings -> proceedings.steps().stream().map(step -> new ReckonedDeadline(proceedings.agreement(),
                        ProceedingsDeadlines.key(proceedings, step), ProceedingsDeadlines.label(step), step.term(), null, false)))
                .toList();
    }

    @Override
    public void holidaysCorrected(AgreementId agreement, Set<String> keys) {
        Holidays corrected = holidays.current();
        for (Proceedings proceedings : all.withSteps(List.of(agreement.value()))) {
            proceedings.steps().stream().filter(step -> keys.contains(ProceedingsDeadlines.key(proceedings, step))).forEach(step -> {
                step.reckonAnew(corrected);
                deadlines.set(proceedings, step, cases.policy(proceedings.procedure()).lapsesByRegister());
                process.stepMoved(agreement, proceedings.dispute(), step.kind(), step.lapsesAt());
                seats.moved(proceedings, step);
            });
        }
    }
}
