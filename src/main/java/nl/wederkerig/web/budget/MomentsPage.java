package nl.wederkerig.web.budget;

import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.budget.BudgetMoment;
import nl.wederkerig.budget.BudgetMomentKind;
import nl.wederkerig.budget.BudgetMoments;
import nl.wederkerig.budget.CaretakerCabinets;
import nl.wederkerig.budget.CaretakerPeriod;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The registrar's page of the budget year and of caretaker cabinets. */
@Component
class MomentsPage {

    static final String PATH = "/beheer/begrotingsmomenten";
    private static final int YEARS = 4;

    private final BudgetMoments moments;
    private final CaretakerCabinets cabinets;
    private final BudgetWords words;
    private final Texts texts;
    private final Dates dates;

    MomentsPage(@Lazy BudgetMoments moments, @Lazy CaretakerCabinets cabinets, BudgetWords words, Texts texts, Dates dates) {
        this.moments = moments;
        this.cabinets = cabinets;
        this.words = words;
        this.texts = texts;
        this.dates = dates;
    }

    record Row(LocalDate on, String name, String kind, int year) {}

    /** @param caretaking whether the cabinet only takes care now, or will */
    record View(String url, List<Row> rows, Form form, List<Choice> kinds, String done, List<CaretakerPeriod> periods, boolean caretaking) {}

    String show(Form form, Model model) {
        LocalDate today = dates.today();
        List<BudgetMoment> all = moments.between(today.minusYears(1).withDayOfYear(1), today.plusYears(YEARS));
        List<CaretakerPeriod> periods = cabinets.all();
        model.addAttribute("title", texts.text("web.budget.title"));
        model.addAttribute("crumbs", List.of(new Crumb(texts.text("web.nav.administration"), "/beheer")));
        model.addAttribute("page", new View(PATH, all.stream().map(each -> new Row(each.on(), words.name(each), each.kind().name(), each.on().getYear()))
                .toList(), form, texts.choices("web.budget.kind", BudgetMomentKind.values()), (String) model.getAttribute(AgreementHeaderModel.DONE),
                periods, periods.stream().anyMatch(each -> each.endedOn() == null)));
        return "budget/moments";
    }
}
