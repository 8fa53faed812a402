package nl.wederkerig.web.budget;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import nl.wederkerig.budget.BudgetMomentKind;
import nl.wederkerig.budget.BudgetMoments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
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

    private static final String PATH = MomentsPage.PATH;

    private final BudgetMoments moments;
    private final MomentsPage page;
    private final FormFaults faults;
    private final Texts texts;

    BudgetController(@Lazy BudgetMoments moments, MomentsPage page, FormFaults faults, Texts texts) {
        this.moments = moments;
        this.page = page;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String list(Model model) {
        return page.show(Form.empty(), model);
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
        }, form -> page.show(form, model));
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
        }, form -> page.show(form, model));
    }
}
