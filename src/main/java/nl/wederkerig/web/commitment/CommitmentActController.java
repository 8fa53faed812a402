package nl.wederkerig.web.commitment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wederkerig.commitment.CommitmentFile;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.HappenedEarlier;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Form;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything that is done with a commitment: a last look at what will happen, and then the act. */
@Controller
class CommitmentActController {

    private static final String PATH = "/akkoorden/{id}/afspraken/{key}/{slug:[a-z-]+}";

    private final Commitments commitments;
    private final CommitmentActModel pages;
    private final CommitmentActDesk desk;
    private final HappenedEarlier earlier;
    private final FormFaults faults;
    private final Texts texts;

    CommitmentActController(@Lazy Commitments commitments, CommitmentActModel pages, CommitmentActDesk desk, HappenedEarlier earlier,
            FormFaults faults, Texts texts) {
        this.commitments = commitments;
        this.pages = pages;
        this.desk = desk;
        this.earlier = earlier;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String ask(@PathVariable AgreementId id, @PathVariable String key, @PathVariable String slug, HttpServletRequest request, Actor actor,
            Model model) {
        Map<String, String[]> given = new LinkedHashMap<>(request.getParameterMap());
        given.remove("taal");
        return show(page(slug), id, key, Form.of(given), actor, model);
    }

    @PostMapping(PATH)
    String act(@PathVariable AgreementId id, @PathVariable String key, @PathVariable String slug, HttpServletRequest request,
            HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        CommitmentActPage page = page(slug);
        CommitmentFile now = commitments.file(id, key, actor);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            Runnable asked = desk.read(page, id, key, fields, actor);
            HappenedEarlier.Answer answer = HappenedEarlier.read(fields);
            if (now.view().acts().contains(page.act()) && CommitmentActDesk.isStale(fields, now.view())) {
                fields.wrong(FormFaults.FORM, "web.commitment.changed");
            }
            fields.refuse();
            earlier.perform(answer, id, actor, asked);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.commitment.done." + page));
            return CommitmentWords.url(id, key);
        }, form -> show(page, id, key, form, actor, model), CommitmentActController::fieldOf);
    }

    private String show(CommitmentActPage page, AgreementId id, String key, Form form, Actor actor, Model model) {
        CommitmentActView view = pages.of(page, commitments.file(id, key, actor), form, actor);
        model.addAttribute("title", view.title());
        model.addAttribute("crumbs", view.crumbs());
        model.addAttribute("page", view);
        return "commitment/act";
    }

    /** Which field a rule is about that does not allow what was filled in; others are about the act as a whole. */
    private static String fieldOf(Reason reason) {
        return reason.code().equals("evidence-required") ? "evidence" : FormFaults.FORM;
    }

    private static CommitmentActPage page(String slug) {
        return CommitmentActPage.at(slug).orElseThrow(() -> new NotFound("act", slug));
    }
}
