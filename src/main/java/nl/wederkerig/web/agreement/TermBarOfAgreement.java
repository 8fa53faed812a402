package nl.wederkerig.web.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.DryRun;
import nl.wederkerig.agreement.TermView;
import nl.wederkerig.calendar.CalendarException;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.deadline.DeadlineKind;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.deadline.ReminderSchedule;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.web.budget.BudgetWords;
import nl.wederkerig.web.termbar.TermBar;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The negotiation term, to be drawn. */
@Component
class TermBarOfAgreement {

    /** In these the term runs on, and takes effect on return to negotiation only (02, agreement). */
    private static final Set<AgreementStatus> WITHOUT_EFFECT =
            EnumSet.of(AgreementStatus.NEGOTIATORS_AGREEMENT, AgreementStatus.SIGNING, AgreementStatus.CABINET);

    private final Texts texts;
    private final EffectiveTime time;
    private final HolidayTable holidays;
    private final ReminderSchedule reminders;
    private final BudgetWords budget;

    TermBarOfAgreement(Texts texts, EffectiveTime time, HolidayTable holidays, @Lazy ReminderSchedule reminders, BudgetWords budget) {
        this.texts = texts;
        this.time = time;
        this.holidays = holidays;
        this.reminders = reminders;
        this.budget = budget;
    }

    /** Null where there is no term to show: before the negotiation opened, and once it has led to something. */
    TermBar of(AgreementView agreement, List<DisputeView> running) {
        TermView view = agreement.term();
        if (view == null || !isTold(agreement)) {
            return null;
        }
        Term term = view.term();
        LocalDate lastDay = view.end().lastDay();
        TermBar bar = TermBar.of(term.startDay(), lastDay, time.today())
                .extendedFrom(agreedLastDay(term))
                .suspended(term.suspensions())
                .reminding(reminderDays(term.startDay(), lastDay))
                .then(agreement.arrangement() == null ? null : then(agreement.arrangement(), view, agreement.header().status()))
                .because(view.end().derivation())
                .passing(budget.within(term.startDay(), lastDay, agreement.header().id()));
        if (view.resumesOn() != null && view.inEffect()) {
            return bar.standing(suspended(view, lastDay));
        }
        if (WITHOUT_EFFECT.contains(agreement.header().status())) {
            return bar.standing(texts.get("web.agreement.term.without-effect", texts.spoken().day(lastDay))).then(null);
        }
        LocalDate escalated = agreement.header().status() == AgreementStatus.ESCALATED ? escalatedOn(running) : null;
        return escalated == null || escalated.isBefore(term.startDay()) || !escalated.isBefore(lastDay)
                ? bar : bar.ended(escalated, texts.get("web.agreement.term.ended", texts.spoken().day(escalated), texts.spoken().day(lastDay)));
    }

    /** "bindend advies, met een uitkomst uiterlijk di 3 aug 2027"; without the day where it is not known, or the term has ended. */
    private String then(DisputeArrangement arrangement, TermView view, AgreementStatus status) {
        String route = texts.word("route", arrangement.route());
        if (status != AgreementStatus.NEGOTIATION) {
            return route;
        }
        try {
            return DryRun.outcomeBy(arrangement, view.end(), holidays.current())
                    .map(day -> texts.get("web.agreement.term.then", route, texts.spoken().day(day))).orElse(route);
        } catch (CalendarException tooFar) {
            return route;
        }
    }

    /** The day on which the deadlock that holds the agreement now was raised; null where that is not known. */
    static LocalDate escalatedOn(List<DisputeView> running) {
        return running.stream().filter(dispute -> dispute.kind() == DisputeKind.DEADLOCK).map(DisputeView::raisedOn).max(Comparator.naturalOrder()).orElse(null);
    }

    /** "Opgeschort tot wo 6 jan 2027 (over 40 dagen); daarna nog 112 dagen, laatste dag …". */
    private String suspended(TermView view, LocalDate lastDay) {
        return texts.get("web.agreement.term.suspended", texts.spoken().day(view.resumesOn()),
                texts.spoken().relative(view.resumesOn(), time.today()),
                texts.spoken().days(ChronoUnit.DAYS.between(view.resumesOn(), lastDay)), texts.spoken().day(lastDay));
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
