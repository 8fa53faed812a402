package nl.wederkerig.web.membership;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.membership.ConsultationId;
import nl.wederkerig.membership.MemberConsultations;
import nl.wederkerig.membership.Vote;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Listing;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One consultation: read, voted in by its members, taken back by its association. */
@Controller
class ConsultationController {

    private static final String PATH = "/leden/raadplegingen/{id}";
    private static final String WITHDRAW = PATH + "/intrekken";

    private static final int ROWS = 50;
    private static final List<Column> MEMBERS = List.of(Column.plain("lid", "web.membership.member"),
            Column.plain("stemmen", "web.membership.fact.weight"), Column.plain("stem", "web.membership.vote"),
            Column.plain("op", "web.membership.voted-at"));

    private final MemberConsultations consultations;
    private final ConsultationPages pages;
    private final FormFaults faults;
    private final Texts texts;

    ConsultationController(@Lazy MemberConsultations consultations, ConsultationPages pages, FormFaults faults, Texts texts) {
        this.consultations = consultations;
        this.pages = pages;
        this.faults = faults;
        this.texts = texts;
    }

    /** In one transaction, so that the agreement is read once for all parts of the page. */
    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String consultation(@PathVariable UUID id, HttpServletRequest request, Actor actor, Model model) {
        return show(new ConsultationId(id), null, request, actor, model);
    }

    @PostMapping(PATH)
    public String vote(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        ConsultationId consultation = new ConsultationId(id);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            FormFields fields = new FormFields(form);
            Vote vote = fields.chosen("vote", Vote.class);
            fields.refuse();
            consultations.vote(consultation, vote, fields.text("remark"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.membership.voted"));
            return ConsultationWords.url(consultation);
        }, form -> show(consultation, form, request, actor, model));
    }

    @GetMapping(WITHDRAW)
    public String askWithdrawal(@PathVariable UUID id, HttpServletRequest request, Actor actor, Model model) {
        return withdrawal(new ConsultationId(id), Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(WITHDRAW)
    public String withdraw(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        ConsultationId consultation = new ConsultationId(id);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            consultations.withdraw(consultation, new FormFields(form).text("reason"), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.get("web.membership.withdrawn.done"));
            return ConsultationWords.url(consultation);
        }, form -> withdrawal(consultation, form, actor, model));
    }

    private String withdrawal(ConsultationId id, Form form, Actor actor, Model model) {
        ConsultationPage page = pages.of(id, null, null, null, actor);
        if (page.withdrawUrl() == null && form.faults().isEmpty()) {
            throw new NotFound("withdrawal of consultation", id);
        }
        model.addAttribute("title", texts.get("web.membership.withdraw"));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.membership.consultations"), MembersController.PATH)));
        model.addAttribute("page", page);
        model.addAttribute("form", form);
        return "membership/withdraw";
    }

    private String show(ConsultationId id, Form typed, HttpServletRequest request, Actor actor, Model model) {
        ConsultationPage page = pages.of(id, typed, Listing.asked(request, MEMBERS, "lid", ROWS), (String) model.getAttribute(AgreementHeaderModel.DONE), actor);
        model.addAttribute("title", page.question());
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.membership.consultations"), MembersController.PATH)));
        model.addAttribute("page", page);
        model.addAttribute("form", typed == null ? Form.empty() : typed);
        return "membership/consultation";
    }
}
