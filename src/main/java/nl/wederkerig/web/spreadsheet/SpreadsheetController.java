package nl.wederkerig.web.spreadsheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.RuleBroken;
import nl.wederkerig.spreadsheet.CommitmentSheets;
import nl.wederkerig.spreadsheet.SheetUpload;
import nl.wederkerig.spreadsheet.UnreadableSheet;
import nl.wederkerig.spreadsheet.UploadId;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.component.Texts;
import nl.wederkerig.web.sheet.SheetFormat;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes running agreements in from a spreadsheet: upload, preview with the fate of every row, import. */
@Controller
class SpreadsheetController {

    private static final String PATH = "/beheer/import/rekenblad";
    private static final String ONE = PATH + "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";
    private static final String FILE = "file";
    private static final int ROWS = 50;
    private static final List<Column> COLUMNS = List.of(
            Column.plain("rij", "web.spreadsheet.row"), Column.plain("akkoord", "web.spreadsheet.agreement"),
            Column.plain("kenmerk", "web.spreadsheet.key"), Column.plain("afspraak", "web.spreadsheet.text"),
            Column.plain("lot", "web.spreadsheet.fate"));

    private final CommitmentSheets sheets;
    private final UploadViews views;
    private final EmptySheet empty;
    private final Texts texts;
    private final Dates dates;

    SpreadsheetController(@Lazy CommitmentSheets sheets, UploadViews views, EmptySheet empty, Texts texts, Dates dates) {
        this.sheets = sheets;
        this.views = views;
        this.empty = empty;
        this.texts = texts;
        this.dates = dates;
    }

    @GetMapping(PATH)
    String ask(Actor actor, Model model) {
        return start(model, Form.empty(), actor);
    }

    @PostMapping(PATH)
    String upload(@RequestParam(name = FILE, required = false) MultipartFile file, HttpServletResponse response, Actor actor, Model model) {
        if (file == null || file.isEmpty()) {
            return refused(List.of(), Fault.at(FILE, "spreadsheet.no-file"), response, actor, model);
        }
        try {
            return "redirect:" + PATH + "/" + sheets.upload(file.getOriginalFilename(), content(file), actor);
        } catch (UnreadableSheet unreadable) {
            return refused(List.of(file.getOriginalFilename()), unreadable.fault(), response, actor, model);
        }
    }

    @GetMapping(PATH + "/leeg.{format:csv|xlsx}")
    ResponseEntity<byte[]> emptySheet(@PathVariable String format) {
        Locale language = LocaleContextHolder.getLocale();
        return SheetFormat.valueOf(format.toUpperCase(Locale.ROOT))
                .answer(empty.in(language, dates.today()), texts.text("web.spreadsheet.empty.name"), dates.today());
    }

    /** While it is at work the page looks again by itself; when that is over it is shown as a whole. */
    @GetMapping(ONE)
    String one(@PathVariable UUID id, HttpServletRequest request, HttpServletResponse response, Actor actor, Model model) {
        UploadId upload = new UploadId(id);
        SheetUpload found = sheets.of(upload, actor);
        if (request.getHeader("HX-Request") != null && !found.state().isAtWork()) {
            response.setHeader("HX-Refresh", "true");
        }
        Listing listing = Listing.asked(request, COLUMNS, "rij", ROWS);
        model.addAttribute("title", found.fileName());
        model.addAttribute("crumbs", List.of(texts.crumb("web.nav.administration", "/beheer"), texts.crumb("web.spreadsheet.title", PATH)));
        model.addAttribute("page", views.upload(found, PATH + "/" + upload, listing, chosen -> sheets.rows(
                upload, chosen, listing.page() - 1, ROWS, actor)));
        return "spreadsheet/upload";
    }

    @PostMapping(ONE + "/importeren")
    String importAll(@PathVariable UUID id, Actor actor) {
        return unlessItStandsOtherwise(id, PATH + "/" + id, () -> sheets.importAll(new UploadId(id), actor));
    }

    @PostMapping(ONE + "/verwijderen")
    String discard(@PathVariable UUID id, Actor actor) {
        return unlessItStandsOtherwise(id, PATH, () -> sheets.discard(new UploadId(id), actor));
    }

    /** Who pressed twice, or was overtaken, finds how it stands now on the page of the upload. */
    private static String unlessItStandsOtherwise(UUID id, String after, Runnable act) {
        try {
            act.run();
            return "redirect:" + after;
        } catch (RuleBroken otherwise) {
            return "redirect:" + PATH + "/" + id;
        }
    }

    private String refused(List<String> files, Fault fault, HttpServletResponse response, Actor actor, Model model) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        return start(model, Form.empty().losing(files).with(List.of(fault)), actor);
    }

    private String start(Model model, Form form, Actor actor) {
        model.addAttribute("title", texts.text("web.spreadsheet.title"));
        model.addAttribute("crumbs", List.of(texts.crumb("web.nav.administration", "/beheer")));
        model.addAttribute("page", new SpreadsheetView.Start(form, sheets.mine(actor).stream()
                .map(upload -> views.past(upload, PATH + "/" + upload.id())).toList()));
        return "spreadsheet/start";
    }

    private static byte[] content(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
