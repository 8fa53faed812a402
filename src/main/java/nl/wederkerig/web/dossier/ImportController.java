package nl.wederkerig.web.dossier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.dossier.DossierPreview;
import nl.wederkerig.dossier.EventRefused;
import nl.wederkerig.dossier.FaultyDossier;
import nl.wederkerig.overview.EventTexts;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Wording;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes an agreement in from a dossier file: first a preview of all that would happen, then the import. */
@Controller
class ImportController {

    private static final String PATH = "/beheer/import";
    private static final String TEXT = "text";
    private static final String DONE = "done";
    private static final long LARGEST_FILE = 5L * 1024 * 1024;

    private final DossierFiles files;
    private final EventTexts sentences;
    private final Texts texts;
    private final Dates dates;
    private final Wording wording;

    ImportController(@Lazy DossierFiles files, EventTexts sentences, Texts texts, Dates dates, Wording wording) {
        this.files = files;
        this.sentences = sentences;
        this.texts = texts;
        this.dates = dates;
        this.wording = wording;
    }

    @GetMapping(PATH)
    String ask(HttpServletRequest request, Model model) {
        return show(model, Form.of(request.getParameterMap()), List.of(), null);
    }

    @PostMapping(PATH + "/voorbeeld")
    String preview(@RequestParam(name = "file", required = false) MultipartFile file, HttpServletRequest request,
            HttpServletResponse response, Actor actor, Model model) throws IOException {
        if (file != null && file.getSize() > LARGEST_FILE) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return null;
        }
        String text = file != null && !file.isEmpty() ? read(file) : request.getParameter(TEXT);
        return attempt(text, response, model, () -> show(model, formOf(text), List.of(), preview(files.preview(text, actor))));
    }

    @PostMapping(PATH)
    String importFile(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        String text = request.getParameter(TEXT);
        return attempt(text, response, model, () -> {
            AgreementId agreement = files.importFile(text, actor);
            after.addFlashAttribute(DONE, texts.get("web.import.done"));
            after.addFlashAttribute("doneUrl", "/akkoorden/" + agreement);
            return "redirect:" + PATH;
        });
    }

    private String attempt(String text, HttpServletResponse response, Model model, Supplier<String> act) {
        Form form = formOf(text);
        if (text == null || text.isBlank()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(model, form.with(List.of(Fault.at(TEXT, "web.import.empty"))), List.of(), null);
        }
        try {
            return act.get();
        } catch (FaultyDossier faulty) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            List<ImportView.Place> places = faulty.mistakes().stream().map(mistake -> new ImportView.Place(mistake.line(), mistake.column(),
                    texts.get("dossier.mistake." + mistake.code(), mistake.arguments().toArray()))).toList();
            return show(model, form.with(List.of(Fault.at(TEXT, "web.import.faulty", places.size()))), places, null);
        } catch (EventRefused refused) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            String why = wording.reason(refused.reason());
            String sentence = refused.ofRule()
                    ? texts.get("web.import.refused", refused.verb(), refused.reason().rule(), why)
                    : texts.get("cli.refused-input", refused.verb(), why);
            return show(model, form.with(List.of(Fault.at(TEXT, "web.import.faulty", 1))),
                    List.of(new ImportView.Place(refused.line(), 0, sentence)), null);
        }
    }

    private ImportView.Preview preview(DossierPreview preview) {
        List<RecordedEvent> events = preview.timeline();
        List<String> told = sentences.sentences(events, dates.today(), texts.locale());
        List<ImportView.Event> timeline = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            timeline.add(new ImportView.Event(events.get(i).effectiveAt(), told.get(i)));
        }
        return new ImportView.Preview(preview.reference(), preview.title(),
                texts.word("status", AgreementStatus.valueOf(preview.status())), timeline);
    }

    private String show(Model model, Form form, List<ImportView.Place> mistakes, ImportView.Preview preview) {
        model.addAttribute("title", texts.get("web.import.title"));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.nav.administration"), "/beheer")));
        model.addAttribute("page", new ImportView(form, mistakes, preview, (String) model.getAttribute(DONE), (String) model.getAttribute("doneUrl")));
        return "dossier/import";
    }

    private static Form formOf(String text) {
        return text == null ? Form.empty() : Form.of(Map.of(TEXT, text));
    }

    private static String read(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
