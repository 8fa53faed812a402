package nl.wederkerig.web.checklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.checklist.ChecklistItem;
import nl.wederkerig.checklist.ChecklistTemplate;
import nl.wederkerig.checklist.ChecklistTemplates;
import nl.wederkerig.checklist.ChecklistTemplates.EnterChecklist;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.FormFaults;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
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

/** The registrar's checklists (T80). */
@Controller
class TemplateController {

    private static final String PATH = "/beheer/toetslijsten";
    private static final String NEW = PATH + "/nieuw";
    private static final int EMPTY_ROWS = 3;

    private final ChecklistTemplates templates;
    private final FormFaults faults;
    private final Texts texts;

    TemplateController(@Lazy ChecklistTemplates templates, FormFaults faults, Texts texts) {
        this.templates = templates;
        this.faults = faults;
        this.texts = texts;
    }

    record ListView(String newUrl, List<Row> rows, String done) {}

    /** @param kinds in words, empty for a list that is no longer used */
    record Row(String url, String name, String kinds, int items, int version, LocalDate on) {}

    /** @param rows how many items the form has room for */
    record FormView(String url, String back, boolean isNew, Form form, List<Choice> kinds, int rows) {}

    @GetMapping(PATH)
    String list(Actor actor, Model model) {
        head(model, texts.text("web.checklist.title"), List.of());
        model.addAttribute("page", new ListView(NEW, templates.all(actor).stream().map(this::row).toList(),
                (String) model.getAttribute(AgreementHeaderModel.DONE)));
        return "checklist/templates";
    }

    @GetMapping(NEW)
    String ask(Model model) {
        return show(null, Form.empty(), model);
    }

    @PostMapping(NEW)
    String enter(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        return save(null, request, response, actor, model, after);
    }

    @GetMapping(PATH + "/{code}")
    String change(@PathVariable String code, Actor actor, Model model) {
        return show(code, standing(templates.one(code, actor)), model);
    }

    @PostMapping(PATH + "/{code}")
    String change(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model,
            RedirectAttributes after) {
        templates.one(code, actor);
        return save(code, request, response, actor, model, after);
    }

    private String save(String code, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        Form sent = Form.of(request.getParameterMap()).closedUp("items", field -> field.equals("key") || field.equals("required"));
        return faults.submit(sent, response, form -> {
            FormFields fields = new FormFields(form);
            Integer basedOn = code == null ? Integer.valueOf(0) : fields.number("version");
            fields.refuse();
            templates.enter(new EnterChecklist(code == null ? fields.text("code") : code, basedOn == null ? -1 : basedOn, fields.text("dutch"),
                    fields.text("english"), kinds(form), items(fields)), actor);
            after.addFlashAttribute(AgreementHeaderModel.DONE, texts.text("web.checklist.entered"));
            return PATH;
        }, form -> show(code, form, model));
    }

    private static Set<AgreementKind> kinds(Form form) {
        return Stream.of(AgreementKind.values()).filter(kind -> form.has("kinds", kind.name())).collect(Collectors.toSet());
    }

    private static List<ChecklistItem> items(FormFields fields) {
        List<ChecklistItem> items = new ArrayList<>();
        for (int row = 0; row < filled(fields.form()); row++) {
            String path = "items[" + row + "].";
            items.add(new ChecklistItem(fields.form().value(path + "key"), fields.text(path + "reference"), fields.text(path + "dutch"),
                    fields.text(path + "english"), fields.yes(path + "required")));
        }
        return items;
    }

    private static int filled(Form form) {
        int rows = 0;
        while (rows <= ChecklistTemplates.MOST_ITEMS && form.values().containsKey("items[" + rows + "].dutch")) {
            rows++;
        }
        return rows;
    }

    private static Form standing(ChecklistTemplate template) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("version", template.version());
        values.put("dutch", template.dutch());
        values.put("english", template.english());
        values.put("kinds", template.kinds().stream().map(Enum::name).toList());
        for (int row = 0; row < template.items().size(); row++) {
            ChecklistItem item = template.items().get(row);
            String path = "items[" + row + "].";
            values.put(path + "key", item.key());
            values.put(path + "reference", item.reference() == null ? "" : item.reference());
            values.put(path + "dutch", item.dutch());
            values.put(path + "english", item.english());
            values.put(path + "required", item.required() ? "true" : "");
        }
        return Form.of(values);
    }

    private String show(String code, Form form, Model model) {
        head(model, code == null ? texts.text("web.checklist.new")
                : texts.text("web.checklist.change.of", form.value("dutch"), form.value("version")),
                List.of(texts.crumb("web.checklist.title", PATH)));
        model.addAttribute("page", new FormView(code == null ? NEW : PATH + "/" + code, PATH, code == null, form,
                texts.choices("web.agreement.kind", AgreementKind.values()), filled(form) + EMPTY_ROWS));
        return "checklist/template";
    }

    private Row row(ChecklistTemplate template) {
        return new Row(PATH + "/" + template.code(), template.dutch(), template.kinds().stream().sorted()
                .map(kind -> texts.text("web.agreement.kind." + kind)).collect(Collectors.joining(", ")), template.items().size(), template.version(),
                template.enteredOn());
    }

    private void head(Model model, String title, List<Crumb> further) {
        model.addAttribute("title", title);
        model.addAttribute("crumbs", Stream.concat(Stream.of(texts.crumb("web.nav.administration", "/beheer")), further.stream()).toList());
    }
}
