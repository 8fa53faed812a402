package nl.wederkerig.web.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.agreement.RegisteredDossiers;
import nl.wederkerig.deadline.Correction;
import nl.wederkerig.deadline.Corrections;
import nl.wederkerig.deadline.StartFact;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The registrar corrects the day on which a term of an agreement started. */
@Controller
class CorrectionPages {

    static final String CORRECTIONS = "/beheer/correcties";

    private static final String REFERENCE = "akkoord";

    private final Corrections corrections;
    private final RegisteredDossiers dossiers;
    private final CorrectionDesk desk;
    private final Texts texts;

    CorrectionPages(Corrections corrections, RegisteredDossiers dossiers, CorrectionDesk desk, Texts texts) {
        this.corrections = corrections;
        this.dossiers = dossiers;
        this.desk = desk;
        this.texts = texts;
    }

    @GetMapping(CORRECTIONS)
    String search(@RequestParam(name = REFERENCE, defaultValue = "") String reference, HttpServletRequest request, Actor actor,
            Model model) {
        model.addAttribute("saved", request.getParameter("opgeslagen") != null);
        return page(reference.strip(), Form.of(request.getParameterMap()), actor, model);
    }

    @PostMapping(CORRECTIONS + "/{agreement}/begin")
    String start(@PathVariable("agreement") UUID agreement, @RequestParam(name = REFERENCE) String reference,
            @RequestParam(name = "fact") String fact, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model) {
        FormFields fields = new FormFields(Form.of(request.getParameterMap()));
        Correction.StartDay correction =
                new Correction.StartDay(new AgreementId(agreement), fact, fields.day("day"), fields.text("reason"));
        if (!fields.faults().isEmpty()) {
            response.setStatus(400);
            return page(reference, fields.form().with(fields.faults()), actor, model);
        }
        String back = UriComponentsBuilder.fromPath(CORRECTIONS).queryParam(REFERENCE, "{reference}").encode().buildAndExpand(reference)
                .toUriString();
        return desk.take(new CorrectionDesk.Asked(correction, CORRECTIONS + "/" + agreement + "/begin",
                texts.text("correction.start.title", reference), texts.text("correction.start.submit"), back, back + "&opgeslagen"),
                request, response, actor, model, typed -> page(reference, typed, actor, model));
    }

    /** @param form with what was typed for this fact, its ids its own */
    record FactForm(StartFact fact, Form form) {}

    /** What was typed stands with the fact that it is about. */
    private String page(String reference, Form form, Actor actor, Model model) {
        RegisteredDossiers.Named found = reference.isEmpty() ? null : dossiers.byReference(reference, actor).orElse(null);
        boolean unknown = !reference.isEmpty() && found == null;
        List<StartFact> facts = found == null ? List.of() : corrections.facts(found.agreement(), actor);
        String typed = form.value("fact");
        model.addAttribute("search", unknown ? form.with(List.of(Fault.at(REFERENCE, "correction.no-such-agreement")))
                : typed.isEmpty() ? form : form.called(typed));
        model.addAttribute("found", found);
        model.addAttribute("facts", facts.stream()
                .map(fact -> new FactForm(fact, (fact.fact().equals(typed) ? form : Form.empty()).called(fact.fact()))).toList());
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer")));
        return "register/corrections";
    }
}
