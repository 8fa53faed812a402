package nl.wederkerig.web.appointment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.proceedings.AppointedProcedures;
import nl.wederkerig.proceedings.AppointmentRequest;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.agreement.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is asked about appointments: of a person to accept, of the appointing authority to appoint or to decide. */
@Controller
class AppointmentController {

    static final String ROOT = "/benoemingen";

    private final AppointedProcedures procedures;
    private final AppointmentModel pages;
    private final AppointmentAnswers answers;
    private final FormFaults faults;
    private final Texts texts;

    AppointmentController(@Lazy AppointedProcedures procedures, AppointmentModel pages, AppointmentAnswers answers, FormFaults faults, Texts texts) {
        this.procedures = procedures;
        this.pages = pages;
        this.answers = answers;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(ROOT)
    String all(Actor actor, Model model) {
        model.addAttribute("title", texts.get("web.nav.appointments"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", pages.list(procedures.requests(actor), (String) model.getAttribute(AgreementHeaderModel.DONE)));
        return "appointment/list";
    }

    @GetMapping(ROOT + "/{seat}")
    String ask(@PathVariable UUID seat, HttpServletRequest sent, Actor actor, Model model) {
        return show(request(seat, actor), Form.of(sent.getParameterMap()), model);
    }

    @PostMapping(ROOT + "/{seat}")
    String answer(@PathVariable UUID seat, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        AppointmentRequest asked = request(seat, actor);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            String done = answers.give(asked, new FormFields(form), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get(done));
            return ROOT;
        }, form -> show(asked, form, model));
    }

    private String show(AppointmentRequest request, Form form, Model model) {
        AppointmentView view = pages.of(request, form);
        model.addAttribute("page", view);
        model.addAttribute("title", view.title());
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.nav.appointments"), ROOT)));
        return "appointment/appointment";
    }

    private AppointmentRequest request(UUID seat, Actor actor) {
        return procedures.requests(actor).stream().filter(each -> each.id().equals(seat)).findFirst()
                .orElseThrow(() -> new NotFound("appointment", seat));
    }
}
