package nl.wederkerig.web.budget;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederkerig.budget.BudgetMoment;
import nl.wederkerig.budget.BudgetMoments;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.termbar.TermBar;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Says which moments of the budget year lie within a term, and what comes after the one that is needed (T66). */
@Component
public class BudgetWords {

    private static final int YEARS_AHEAD = 3;
    /** Steps of the ladder by which there is a text, or an outcome. */
    private static final Set<String> OUTCOMES = Set.of("text-agreed", "chair-concluded", "award", "award-signed", "advice", "advice-recorded",
            "outcome-answered", "result");

    private final BudgetMoments moments;
    private final Texts texts;
    private final Dates dates;

    BudgetWords(@Lazy BudgetMoments moments, Texts texts, Dates dates) {
        this.moments = moments;
        this.texts = texts;
        this.dates = dates;
    }

    String name(BudgetMoment moment) {
        return texts.text("web.budget.kind." + moment.kind());
    }

    /** In order. */
    public List<TermBar.Moment> within(LocalDate from, LocalDate to) {
        return moments.between(from, to).stream().map(each -> new TermBar.Moment(each.on(), name(each))).toList();
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

    /** Null where the step is no outcome, or comes in time. */
    public String late(String step, LocalDate by, BudgetMoment needed) {
        return OUTCOMES.contains(step) && by.isAfter(needed.on()) ? texts.text("web.budget.late", name(needed), dates.day(needed.on())) : null;
    }

    private List<BudgetMoment> coming() {
        return moments.between(dates.today(), dates.today().plusYears(YEARS_AHEAD));
    }
}
