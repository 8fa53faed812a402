package nl.wederkerig.web.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.LadderStep;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.budget.BudgetMoment;
import nl.wederkerig.budget.BudgetMoments;
import nl.wederkerig.budget.NeededMoment;
import nl.wederkerig.budget.NeededMoments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.termbar.TermBar;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says which moments of the budget year lie within a term, and what comes after the one that is needed (T66, T94). */
@Component
public class BudgetWords {

    private static final int YEARS_AHEAD = 3;
    private static final Set<AgreementStatus> ENDED = Set.of(AgreementStatus.COMPLETED, AgreementStatus.TERMINATED, AgreementStatus.FAILED);

    private final BudgetMoments moments;
    private final NeededMoments needed;
    private final Texts texts;
    private final Dates dates;

    BudgetWords(@Lazy BudgetMoments moments, @Lazy NeededMoments needed, Texts texts, Dates dates) {
        this.moments = moments;
        this.needed = needed;
        this.texts = texts;
        this.dates = dates;
    }

    String name(BudgetMoment moment) {
        return texts.text("web.budget.kind." + moment.kind());
    }

    /** In order; the one that the agreement has to meet says so. */
    public List<TermBar.Moment> within(LocalDate from, LocalDate to, AgreementId agreement) {
        return needed.within(from, to, agreement).stream().map(each -> new TermBar.Moment(each.moment().on(),
                each.needed() ? texts.text("web.budget.needed.bar", name(each.moment())) : name(each.moment()))).toList();
    }

    /**
     * What an agreement has to meet.
     *
     * @param moment null where it has to meet none
     * @param late   why its expected end comes too late, null where it does not
     * @param url    where it is changed, null for who cannot
     */
    public record Needed(String moment, String late, String url) {}

    /** Null where there is nothing to say. */
    public Needed needed(AgreementView agreement, Actor actor) {
        if (agreement.sight() != Sight.FULL) {
            return null;
        }
        AgreementId id = agreement.header().id();
        NeededMoment moment = needed.of(id).orElse(null);
        String url = needed.mayRecord(id, actor) ? "/akkoorden/" + id + "/begrotingsmoment" : null;
        return moment == null && url == null ? null : new Needed(moment == null ? null : named(moment),
                moment == null || moment.on() == null ? null : late(agreement, moment), url);
    }

    private String named(NeededMoment moment) {
        String kind = texts.text("web.budget.kind." + moment.kind());
        return moment.on() == null ? texts.text("web.budget.needed.undated", kind, String.valueOf(moment.year()))
                : kind + " · " + dates.day(moment.on());
    }

    /** Until it is in force it is expected at the end of the term; before that began, as if it began today. */
    private String late(AgreementView agreement, NeededMoment moment) {
        if (agreement.header().inForceOn() != null || ENDED.contains(agreement.header().status())) {
            return null;
        }
        String name = texts.text("web.budget.kind." + moment.kind());
        if (moment.on().isBefore(dates.today())) {
            return texts.text("web.budget.needed.passed", name, dates.day(moment.on()));
        }
        LocalDate end = agreement.term() != null ? agreement.term().end().lastDay()
                : agreement.arrangement().negotiationTerm().after(dates.today());
        return end.isAfter(moment.on()) ? texts.text("web.budget.needed.late", name, dates.day(moment.on()), dates.day(end)) : null;
    }

    /** Those that are still to come. */
    public List<Choice> toCome() {
        return coming().stream().map(each -> Choice.of(each.kind() + "-" + each.on().getYear(), name(each) + " · " + dates.day(each.on()))).toList();
    }

    /** The one that was chosen of {@link #toCome}; empty where none was, or it is no more. */
    public Optional<BudgetMoment> chosen(String value) {
        return value == null || value.isBlank() ? Optional.empty()
                : coming().stream().filter(each -> (each.kind() + "-" + each.on().getYear()).equals(value)).findFirst();
    }

    /** The one that was chosen, with its day; empty for none. */
    public String spoken(String value) {
        return chosen(value).map(each -> name(each) + " · " + dates.day(each.on())).orElse("");
    }

    /** Null where the step is no outcome, or comes in time. */
    public String late(LadderStep step, BudgetMoment needed) {
        return step.isOutcome() && step.by().isAfter(needed.on()) ? texts.text("web.budget.late", name(needed), dates.day(needed.on())) : null;
    }

    private List<BudgetMoment> coming() {
        return moments.between(dates.today(), dates.today().plusYears(YEARS_AHEAD));
    }
}
