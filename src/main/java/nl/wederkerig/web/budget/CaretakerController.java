package nl.wederkerig.web.budget;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import nl.wederkerig.budget.CaretakerCabinets;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Caretaker cabinets, recorded by the registrar beside the moments of the budget year (T91), and what parties leave of what they propose. */
@Controller
class CaretakerController {

    private final CaretakerCabinets cabinets;
    private final MomentsPage page;
    private final FormFaults faults;
    private final Texts texts;

    CaretakerController(@Lazy CaretakerCabinets cabinets, MomentsPage page, FormFaults faults, Texts texts) {
        this.cabinets = cabinets;
        this.page = page;
        this.faults = faults;
        this.texts = texts;
    }

    static String setAside(AgreementId agreement) {
        return "/akkoorden/" + agreement + "/demissionair/laten";
    }

    @PostMapping(MomentsPage.PATH + "/demissionair")
    String begin(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            LocalDate on = fields.day("beginOn");
            fields.refuse();
            cabinets.begin(on, fields.text("beginReason"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text("web.caretaker.begun"));
            return MomentsPage.PATH;
        }, form -> page.show(form, model));
    }

    @PostMapping(MomentsPage.PATH + "/missionair")
    String end(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            LocalDate on = fields.day("endOn");
            fields.refuse();
            cabinets.end(on, fields.text("endReason"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text("web.caretaker.ended"));
            return MomentsPage.PATH;
        }, form -> page.show(form, model));
    }

    @PostMapping("/akkoorden/{id}/demissionair/laten")
    String leave(@PathVariable AgreementId id, Actor actor, RedirectAttributes after) {
        cabinets.setAside(id, actor);
        after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text("web.caretaker.left"));
        return "redirect:/akkoorden/" + id;
    }
}
