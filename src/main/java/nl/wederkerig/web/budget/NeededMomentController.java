package nl.wederkerig.web.budget;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.budget.BudgetMoment;
import nl.wederkerig.budget.NeededMoments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.component.Choice;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which moment of a budget year an agreement has to meet (T94). */
@Controller
class NeededMomentController {

    private static final String PATH = "/akkoorden/{id}/begrotingsmoment";

    private final AgreementHeaderModel headers;
    private final Agreements agreements;
    private final NeededMoments needed;
    private final BudgetWords words;
    private final HappenedEarlier earlier;
    private final FormFaults faults;
    private final Texts texts;

    NeededMomentController(AgreementHeaderModel headers, @Lazy Agreements agreements, @Lazy NeededMoments needed, BudgetWords words,
            HappenedEarlier earlier, FormFaults faults, Texts texts) {
        this.headers = headers;
        this.agreements = agreements;
        this.needed = needed;
        this.words = words;
        this.earlier = earlier;
        this.faults = faults;
        this.texts = texts;
    }

    record View(String url, String back, Form form, List<Choice> moments) {}

    @GetMapping(PATH)
    String ask(@PathVariable AgreementId id, HttpServletRequest request, Actor actor, Model model) {
        if (!needed.mayRecord(id, actor)) {
            throw new NotFound("needed moment of agreement", id);
        }
        return show(id, request.getParameter("moment") == null ? null : Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(PATH)
    String need(@PathVariable AgreementId id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        if (!agreements.isVisible(id, actor)) {
            throw new NotFound("agreement", id);
        }
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            BudgetMoment moment = words.chosen(form.value("moment")).orElse(null);
            if (moment == null && fields.text("moment") != null) {
                fields.wrong("moment", "form.choice");
            }
            HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
            fields.refuse();
            earlier.perform(answer, id, actor, () -> needed.need(id, moment == null ? null : moment.kind(),
                    moment == null ? null : moment.on().getYear(), actor));
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text("web.budget.needed.done"));
            return "/akkoorden/" + id;
        }, form -> show(id, form, actor, model));
    }

    private String show(AgreementId id, Form typed, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.OVERVIEW);
        Form standing = Form.of(needed.of(id).map(each -> Map.of("moment", each.kind() + "-" + each.year())).orElse(Map.of()));
        model.addAttribute("title", texts.text("web.agreement.page-title", texts.text("web.budget.needed"), agreement.header().reference()));
        model.addAttribute("crumbs", List.of(new Crumb(texts.text("web.agreement.list.title"), "/akkoorden"),
                new Crumb(agreement.header().reference(), "/akkoorden/" + id)));
        model.addAttribute("page", new View("/akkoorden/" + id + "/begrotingsmoment", "/akkoorden/" + id, typed == null ? standing : typed,
                words.toCome()));
        return "budget/needed";
    }
}
