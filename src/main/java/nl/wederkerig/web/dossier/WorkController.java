package nl.wederkerig.web.dossier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.dossier.DossierWork;
import nl.wederkerig.dossier.WorkView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.spreadsheet.CommitmentSheets;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Long work: begun here, looked at as it goes on, and left and found again. */
@Controller
class WorkController {

    static final String PATH = "/werk";
    private static final String ONE = PATH + "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    private static final String FILES = "files";
    private static final long LARGEST_FILE = 5L * 1024 * 1024;

    private final DossierWork work;
    private final CommitmentSheets sheets;
    private final WorkPages pages;
    private final Texts texts;
    private final Dates dates;

    WorkController(@Lazy DossierWork work, @Lazy CommitmentSheets sheets, WorkPages pages, Texts texts, Dates dates) {
        this.work = work;
        this.sheets = sheets;
        this.pages = pages;
        this.texts = texts;
        this.dates = dates;
    }

    @GetMapping(PATH)
    String list(Actor actor, Model model) {
        return start(Form.empty(), actor, model);
    }

    /** While it is at work the page looks again by itself; when that is over it is shown as a whole, or leads to where the one file is. */
    @GetMapping(ONE)
    String one(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model) {
        WorkView found = work.of(id, actor);
        boolean leadsBack = found.kind().isOfOneFile() && found.own() && found.state() == WorkView.State.DONE;
        if (leadsBack && request.getHeader("HX-Request") == null) {
            return "redirect:" + pages.outcome(found);
        }
        if (request.getHeader("HX-Request") != null && found.state() != WorkView.State.AT_WORK) {
            response.setHeader("HX-Refresh", "true");
        }
        model.addAttribute("title", pages.title(found));
        model.addAttribute("crumbs", List.of(texts.crumb("web.work.title", PATH)));
        model.addAttribute("page", pages.one(found, actor));
        return "dossier/work";
    }

    @GetMapping(ONE + "/dossiers.zip")
    ResponseEntity<byte[]> archive(@PathVariable UUID id, Actor actor) {
        return ResponseEntity.ok().contentType(new MediaType("application", "zip"))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("dossiers-" + dates.today() + ".zip").build().toString())
                .body(work.archive(id, actor));
    }

    @PostMapping(PATH + "/export")
    String export(Actor actor) {
        return "redirect:" + PATH + "/" + work.exportAll(actor);
    }

    @PostMapping(PATH + "/import")
    String importFiles(@RequestParam(name = FILES, required = false) MultipartFile[] files, HttpServletResponse response, Actor actor, Model model) {
        if (!pages.imports(actor)) {
            throw new NotFound("import", "for this person");
        }
        List<MultipartFile> sent = Stream.of(files == null ? new MultipartFile[0] : files).filter(file -> !file.isEmpty()).toList();
        Fault fault = sent.isEmpty() ? Fault.at(FILES, "web.work.no-file")
                : sent.size() > DossierWork.MOST_FILES ? Fault.at(FILES, "web.work.too-many", DossierWork.MOST_FILES)
                : sent.stream().filter(file -> file.getSize() > LARGEST_FILE).findFirst()
                        .map(file -> Fault.at(FILES, "web.work.too-large", file.getOriginalFilename())).orElse(null);
        if (fault != null) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return start(Form.empty().losing(sent.stream().map(MultipartFile::getOriginalFilename).toList()).with(List.of(fault)), actor, model);
        }
        return "redirect:" + PATH + "/" + work.importAll(sent.stream().map(WorkController::read).toList(), actor);
    }

    private String start(Form form, Actor actor, Model model) {
        model.addAttribute("title", texts.text("web.work.title"));
        model.addAttribute("crumbs", List.of());
        model.addAttribute("page", pages.list(form, work.list(actor), pages.imports(actor) ? sheets.mine(actor) : List.of(), actor));
        return "dossier/works";
    }

    private static DossierWork.NamedFile read(MultipartFile file) {
        try {
            return new DossierWork.NamedFile(file.getOriginalFilename(), new String(file.getBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
