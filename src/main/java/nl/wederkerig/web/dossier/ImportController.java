package nl.wederkerig.web.dossier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wederkerig.dossier.DossierWork;
import nl.wederkerig.dossier.FaultyDossier;
import nl.wederkerig.dossier.WorkFile;
import nl.wederkerig.dossier.WorkView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes an agreement in from a dossier file: first a preview of all that would happen, then the import. What takes longer than a
 * moment goes on by itself as long work, whose page leads back here when it is over.
 */
@Controller
class ImportController {

    static final String PATH = "/beheer/import";
    /** Names the work whose file and findings are shown. */
    static final String WORK = "werk";
    private static final String TEXT = "text";
    private static final String DONE = "done";
    private static final String DONE_URL = "doneUrl";
    private static final long LARGEST_FILE = 5L * 1024 * 1024;

    private final DossierWork work;
    private final ImportPages pages;
    private final Texts texts;

    ImportController(@Lazy DossierWork work, ImportPages pages, Texts texts) {
        this.work = work;
        this.pages = pages;
        this.texts = texts;
    }

    /** @param begun what stands on the page: the file and the findings of this work; null for an empty page */
    @GetMapping(PATH)
    String ask(@RequestParam(name = WORK, required = false) UUID begun, HttpServletRequest request, Actor actor, Model model) {
        if (begun == null) {
            return show(model, pages.empty(Form.of(request.getParameterMap()), (String) model.getAttribute(DONE), (String) model.getAttribute(DONE_URL)));
        }
        WorkView found = work.of(begun, actor);
        WorkFile file = work.file(begun, actor);
        return found.state() == WorkView.State.AT_WORK ? "redirect:" + WorkController.PATH + "/" + begun : show(model, pages.of(found, file, actor));
    }

    @PostMapping(PATH + "/voorbeeld")
    String preview(@RequestParam(name = "file", required = false) MultipartFile file, HttpServletRequest request,
            HttpServletResponse response, Actor actor, Model model) throws IOException {
        if (file != null && file.getSize() > LARGEST_FILE) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return null;
        }
        String text = file != null && !file.isEmpty() ? read(file) : request.getParameter(TEXT);
        return attempt(text, response, model, () -> after(work.preview(text, actor), response, actor, model));
    }

    @PostMapping(PATH)
    String importFile(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model, RedirectAttributes after) {
        String text = request.getParameter(TEXT);
        return attempt(text, response, model, () -> {
            UUID begun = work.importOne(text, actor);
            WorkView found = work.of(begun, actor);
            if (found.state() != WorkView.State.DONE || found.refused() > 0) {
                return after(begun, response, actor, model);
            }
            after.addFlashAttribute(DONE, texts.text("web.import.done"));
            after.addFlashAttribute(DONE_URL, pages.url(found, actor));
            return "redirect:" + PATH;
        });
    }

    /** What is over already is shown at once. */
    private String after(UUID begun, HttpServletResponse response, Actor actor, Model model) {
        WorkView found = work.of(begun, actor);
        if (found.state() != WorkView.State.DONE) {
            return "redirect:" + WorkController.PATH + "/" + begun;
        }
        if (found.refused() > 0) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
        }
        return show(model, pages.of(found, work.file(begun, actor), actor));
    }

    private String attempt(String text, HttpServletResponse response, Model model, Supplier<String> act) {
        if (text == null || text.isBlank()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            Form form = text == null ? Form.empty() : Form.of(Map.of(TEXT, text));
            return show(model, pages.empty(form.with(List.of(Fault.at(TEXT, "web.import.empty"))), null, null));
        }
        try {
            return act.get();
        } catch (FaultyDossier faulty) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return show(model, pages.of(faulty, text));
        }
    }

    private String show(Model model, ImportView page) {
        model.addAttribute("title", texts.text("web.import.title"));
        model.addAttribute("crumbs", List.of(new Crumb(texts.text("web.nav.administration"), "/beheer")));
        model.addAttribute("page", page);
        return "dossier/import";
    }

    private static String read(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
