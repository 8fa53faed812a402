package nl.wederkerig.web.officialregister;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.officialregister.ImportId;
import nl.wederkerig.officialregister.ImportPlan;
import nl.wederkerig.officialregister.ImportPlan.Ended;
import nl.wederkerig.officialregister.RegisterImports;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes over the register of government organisations: first what would change, with all that is wrong in the file, then the act. */
@Controller
class RegisterImportPages {

    private static final String PATH = "/beheer/organisatieregister";
    private static final String SUCCESSOR = "successor.";
    private static final String NONE = "none.";
    private static final String FINGERPRINT = "fingerprint";

    private final RegisterImports imports;
    private final FormFaults faults;
    private final Texts texts;

    RegisterImportPages(RegisterImports imports, FormFaults faults, Texts texts) {
        this.imports = imports;
        this.faults = faults;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String ask(HttpServletRequest request, Model model) {
        return ask(Form.of(request.getParameterMap()), model);
    }

    @PostMapping(PATH + "/bestand")
    String read(@RequestParam(name = "file", required = false) MultipartFile file, HttpServletResponse response, Actor actor, Model model)
            throws IOException {
        if (file == null || file.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return ask(Form.empty().with(List.of(Fault.at("file", "official-register.no-file"))), model);
        }
        try (InputStream content = file.getInputStream()) {
            String name = Optional.ofNullable(file.getOriginalFilename()).filter(each -> !each.isBlank()).orElse("export.xml");
            return "redirect:" + of(imports.read(name, content, actor));
        }
    }

    @GetMapping(PATH + "/{id}")
    String look(@PathVariable("id") UUID id, Actor actor, Model model) {
        ImportPlan plan = imports.plan(new ImportId(id), actor);
        Map<String, String> answers = new HashMap<>();
        plan.ended().stream().filter(each -> each.suggested() != null).forEach(each -> answers.put(SUCCESSOR + each.id(), each.suggested()));
        return look(plan, Form.of(answers), model);
    }

    @PostMapping(PATH + "/{id}")
    String apply(@PathVariable("id") UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        ImportId asked = new ImportId(id);
        ImportPlan plan = imports.plan(asked, actor);
        return faults.submit(Form.of(request.getParameterMap()), response, form -> {
            imports.apply(asked, form.value(FINGERPRINT), answers(plan, form), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text("official-register.done"));
            return of(asked);
        }, form -> look(imports.plan(asked, actor), form, model));
    }

    /** Without an entry for what was not answered. */
    private static Map<OrganisationId, Optional<String>> answers(ImportPlan plan, Form form) {
        Map<OrganisationId, Optional<String>> answers = new HashMap<>();
        for (Ended each : plan.ended()) {
            String typed = form.value(SUCCESSOR + each.id()).strip();
            boolean nobody = form.has(NONE + each.id(), "true");
            if (!typed.isEmpty() || nobody) {
                answers.put(each.id(), Optional.of(typed).filter(text -> !text.isEmpty() && !nobody));
            }
        }
        return answers;
    }

    private String ask(Form form, Model model) {
        head(model);
        model.addAttribute("form", form);
        return "officialregister/file";
    }

    private String look(ImportPlan plan, Form form, Model model) {
        head(model);
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer"), texts.crumb("official-register.title", PATH)));
        model.addAttribute("plan", plan);
        model.addAttribute("form", form);
        model.addAttribute("url", of(plan.id()));
        model.addAttribute("mistakeHeads", heads("official-register.line", "official-register.mistake"));
        model.addAttribute("newHeads", heads("official-register.body", "official-register.code", "official-register.from"));
        model.addAttribute("nameHeads", heads("official-register.was", "official-register.becomes"));
        model.addAttribute("otherHeads", heads("official-register.body", "official-register.here", "official-register.there"));
        return "officialregister/plan";
    }

    private void head(Model model) {
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer")));
        model.addAttribute("done", model.getAttribute(AgreementHeaderModel.DONE));
    }

    private List<String> heads(String... codes) {
        return Stream.of(codes).map(texts::text).toList();
    }

    private static String of(ImportId id) {
        return PATH + "/" + id;
    }
}
