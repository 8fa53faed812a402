package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.TermView;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReminderSchedule;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.web.termbar.TermBar;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The negotiation term, to be drawn. */
@Component
class TermBarOfAgreement {

    private final Texts texts;
    private final EffectiveTime time;
    private final HolidayTable holidays;
    private final ReminderSchedule reminders;

    TermBarOfAgreement(Texts texts, EffectiveTime time, HolidayTable holidays, @Lazy ReminderSchedule reminders) {
        this.texts = texts;
        this.time = time;
        this.holidays = holidays;
        this.reminders = reminders;
    }

    /** Null where there is no term to show: before the negotiation opened, and once it has led to something. */
    TermBar of(AgreementView agreement) {
        TermView view = agreement.term();
        if (view == null || !isTold(agreement)) {
            return null;
        }
        Term term = view.term();
        LocalDate lastDay = view.end().lastDay();
        return TermBar.of(term.startDay(), lastDay, time.today())
                .extendedFrom(agreedLastDay(term))
                .suspended(term.suspensions())
                .reminding(reminderDays(term.startDay(), lastDay))
                .then(agreement.arrangement() == null ? null : texts.word("route", agreement.arrangement().route()))
                .because(view.end().derivation());
    }

    private LocalDate agreedLastDay(Term term) {
        if (term.extensions().isEmpty()) {
            return null;
        }
        return new Term(term.startDay(), term.startEvent(), term.length(), term.rule(), List.of(), term.suspensions())
                .end(holidays.current()).lastDay();
    }

    private List<LocalDate> reminderDays(LocalDate start, LocalDate lastDay) {
        int days = (int) ChronoUnit.DAYS.between(start, lastDay);
        return reminders.offsets(DeadlineKind.TERM, days).stream().map(lastDay::minusDays).toList();
    }

    private static boolean isTold(AgreementView agreement) {
        return switch (agreement.header().status()) {
            case NEGOTIATION, NEGOTIATORS_AGREEMENT, SIGNING, CABINET, ESCALATED -> true;
            default -> false;
        };
    }
}
