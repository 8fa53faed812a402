package nl.wederkerig.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.ReckonedDeadline;
import nl.wederkerig.shared.AgreementId;
import org.springframework.stereotype.Component;

/** The terms to act on what-if agreements, and those of advice that was asked for: reckoned with those of their agreement. */
@Component
class TimetableTerms {

    private final AgreementDeadlines deadlines;

    TimetableTerms(AgreementDeadlines deadlines) {
        this.deadlines = deadlines;
    }

    static List<ReckonedDeadline> reckoned(AgreementId agreement, ArrangementState arrangement, TimetableStanding standing) {
        List<ReckonedDeadline> reckoned = new ArrayList<>();
        standing.occurred().forEach(each -> reckoned.add(new ReckonedDeadline(agreement, AgreementDeadlines.acting(each.number()),
                AgreementDeadlines.WHAT_IF_ACT, WhatIfDesk.term(arrangement.whatIf(each.number()), each.on()), null, false)));
        standing.advices().stream().filter(RequestedAdvice::awaited).forEach(each -> reckoned.add(new ReckonedDeadline(agreement,
                AgreementDeadlines.advice(each.number()), AgreementDeadlines.ADVICE, each.reckoned(), null, false)));
        return reckoned;
    }

    /** @param keys of those that are to move */
    void holidaysCorrected(Agreement agreement, Set<String> keys, Holidays corrected) {
        for (OccurredWhatIf each : agreement.timetableStanding().occurred()) {
            if (keys.contains(AgreementDeadlines.acting(each.number()))) {
                LocalDate lastDay = WhatIfDesk.term(agreement.arrangement().whatIf(each.number()), each.on()).end(corrected).lastDay();
                OccurredWhatIf moved = each.actBy(lastDay);
                agreement.stand(agreement.timetableStanding().with(moved));
                deadlines.whatIfMoved(agreement.id(), moved, agreement.parties().jointOrganisations());
            }
        }
        for (RequestedAdvice each : agreement.timetableStanding().advices()) {
            if (keys.contains(AgreementDeadlines.advice(each.number()))) {
                RequestedAdvice moved = each.dueOn(each.reckoned().end(corrected).lastDay());
                agreement.stand(agreement.timetableStanding().with(moved));
                deadlines.adviceRequested(agreement.id(), moved);
            }
        }
    }
}
