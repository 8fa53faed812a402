package nl.wederkerig.web.budget;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import nl.wederkerig.budget.BudgetMoment;
import nl.wederkerig.budget.BudgetMomentKind;
import nl.wederkerig.budget.BudgetMoments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The registrar's moments of the budget year (T65). */
@Controller
class BudgetController {

    private static final String PATH = "/beheer/begrotingsmomenten";
    private static final int YEARS = 4;

    private final BudgetMoments moments;
    private final BudgetWords words;
    private final FormFaults faults;
    private final Texts texts;
    private final Dates dates;

    BudgetController(@Lazy BudgetMoments moments, BudgetWords words, FormFaults faults, Texts texts, Dates dates) {
        this.moments = moments;
        this.words = words;
        this.faults = faults;
        this.texts = texts;
        this.dates = dates;
    }

    record Row(LocalDate on, String name, String kind, int year) {}

    record View(String url, List<Row> rows, Form form, List<Choice> kinds, String done) {}

    @GetMapping(PATH)
    String list(Model model) {
        return show(Form.empty(), model);
    }

    @PostMapping(PATH)
    String set(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            BudgetMomentKind kind = fields.chosen("kind", BudgetMomentKind.class);
            LocalDate on = fields.day("on");
            fields.refuse();
            moments.set(kind, on, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text("web.budget.done"));
            return PATH;
        }, form -> show(form, model));
    }

    @PostMapping(PATH + "/intrekken")
    String withdraw(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            BudgetMomentKind kind = fields.choice("kind", BudgetMomentKind.class);
            Integer year = fields.number("year");
            if (kind == null || year == null) {
                throw new NotFound("budget moment", form.value("kind"));
            }
            moments.withdraw(kind, year, actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text("web.budget.withdrawn"));
            return PATH;
        }, form -> show(form, model));
    }

    private String show(Form form, Model model) {
        LocalDate today = dates.today();
        List<BudgetMoment> all = moments.between(today.minusYears(1).withDayOfYear(1), today.plusYears(YEARS));
        model.addAttribute("title", texts.text("web.budget.title"));
        model.addAttribute("crumbs", List.of(new Crumb(texts.text("web.nav.administration"), "/beheer")));
        model.addAttribute("page", new View(PATH, all.stream().map(each -> new Row(each.on(), words.name(each), each.kind().name(), each.on().getYear()))
                .toList(), form, texts.choices("web.budget.kind", BudgetMomentKind.values()), (String) model.getAttribute(AgreementHeaderModel.DONE)));
        return "budget/moments";
    }
}
