package nl.wederkerig.web.timetable;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.agreement.AgreementView;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.document.Documents;
import nl.wederkerig.document.NewDocument;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.AgreementTab;
import nl.wederkerig.web.arbitration.UploadedDocuments;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.WebUtils;

/** What parties do about the timetable that they agreed on. */
@Controller
class TimetableActController {

    private static final String PATH = "/akkoorden/{id}/{items:mijlpalen|wat-als|adviezen}/{number:[0-9]{1,3}}/{slug}";

    private static final String ASK_ADVICE = "/akkoorden/{id}/adviezen/vragen";

    private final AgreementHeaderModel headers;
    private final Agreements agreements;
    private final TimetableActs acts;
    private final HappenedEarlier earlier;
    private final FormFaults faults;
    private final Texts texts;

    TimetableActController(AgreementHeaderModel headers, @Lazy Agreements agreements, TimetableActs acts, HappenedEarlier earlier,
            FormFaults faults, Texts texts) {
        this.headers = headers;
        this.agreements = agreements;
        this.acts = acts;
        this.earlier = earlier;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String ask(@PathVariable AgreementId id, @PathVariable String items, @PathVariable int number, @PathVariable String slug,
            HttpServletRequest request, Actor actor, Model model) {
        return show(act(items, slug), id, number, typed(request), false, actor, model);
    }

    @GetMapping(ASK_ADVICE)
    String askForAdvice(@PathVariable AgreementId id, HttpServletRequest request, Actor actor, Model model) {
        return show(TimetableAct.REQUEST_ADVICE, id, 0, typed(request), false, actor, model);
    }

    @PostMapping(ASK_ADVICE)
    String requestAdvice(@PathVariable AgreementId id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        return perform(TimetableAct.REQUEST_ADVICE, id, 0, request, response, actor, model, after);
    }

    @PostMapping(PATH)
    String perform(@PathVariable AgreementId id, @PathVariable String items, @PathVariable int number, @PathVariable String slug,
            HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return perform(act(items, slug), id, number, request, response, actor, model, after);
    }

    private String perform(TimetableAct act, AgreementId id, int number, HttpServletRequest request, HttpServletResponse response, Actor actor,
            Model model, RedirectAttributes after) {
        if (!agreements.isVisible(id, actor)) {
            throw new NotFound("agreement", id);
        }
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            Runnable asked = acts.read(act, number, id, fields, documents(request), actor);
            HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
            fields.refuse();
            earlier.perform(answer, id, actor, asked);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text("web.timetable.done." + act));
            return "/akkoorden/" + id;
        }, form -> show(act, id, number, form, true, actor, model));
    }

    /** Of a form without files none. */
    private static List<NewDocument> documents(HttpServletRequest request) {
        MultipartHttpServletRequest withFiles = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return withFiles == null ? List.of() : UploadedDocuments.of(withFiles.getFiles(Documents.FIELD));
    }

    /** What was typed before the language was changed; null for nothing. */
    private static Form typed(HttpServletRequest request) {
        Map<String, String[]> given = new LinkedHashMap<>(request.getParameterMap());
        given.remove("taal");
        return given.isEmpty() ? null : Form.of(given);
    }

    private String show(TimetableAct act, AgreementId id, int number, Form typed, boolean sent, Actor actor, Model model) {
        AgreementView agreement = headers.fill(model, id, actor, AgreementTab.OVERVIEW);
        TimetableActView view = acts.of(act, number, agreement, typed, sent);
        model.addAttribute("title", texts.text("web.agreement.page-title", view.title(), agreement.header().reference()));
        model.addAttribute("crumbs", List.of(new Crumb(texts.text("web.agreement.list.title"), "/akkoorden"),
                new Crumb(agreement.header().reference(), view.back())));
        model.addAttribute("page", view);
        return "timetable/act";
    }

    private static TimetableAct act(String items, String slug) {
        return TimetableAct.at(items, slug).orElseThrow(() -> new NotFound("act", slug));
    }
}
