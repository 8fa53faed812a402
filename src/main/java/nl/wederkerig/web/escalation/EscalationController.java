package nl.wederkerig.web.escalation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Column;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Listing;
import nl.wederkerig.web.sheet.Sheet;
import nl.wederkerig.web.sheet.SheetFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The escalation overview for executives, BZK and auditors; its filters and the day as at which it shows stand in the address. */
@Controller
class EscalationController {

    static final String PATH = "/escalatie";
    static final String TABLE = "/escalatie/tabel";
    private static final Set<Role> READERS = Set.of(Role.EXECUTIVE, Role.BZK_LIAISON, Role.AUDITOR);
    private static final List<Column> COLUMNS = List.of(
            Column.sorted("akkoord", "web.start.agreement"), Column.sorted("trede", "web.start.level"), Column.plain("status", "web.start.status"),
            Column.sorted("ligt", "web.start.holder"), Column.sorted("volgt", "web.start.next-what"), Column.plain("gevraagd", "web.escalation.asked"));

    private final EscalationModel pages;
    private final EscalationPaper paper;
    private final Texts texts;
    private final Dates dates;

    EscalationController(EscalationModel pages, EscalationPaper paper, Texts texts, Dates dates) {
        this.pages = pages;
        this.paper = paper;
        this.texts = texts;
        this.dates = dates;
    }

    @GetMapping(PATH)
    String overview(HttpServletRequest request, Actor actor, Model model) {
        refuseOthers(actor);
        model.addAttribute("title", texts.get("web.escalation.title"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", pages.overview(EscalationModel.asked(request), actor));
        return "escalation/page";
    }

    @GetMapping(TABLE)
    String table(HttpServletRequest request, Actor actor, Model model) {
        refuseOthers(actor);
        model.addAttribute("title", texts.get("web.escalation.table"));
        model.addAttribute("crumbs", List.of(new Crumb(texts.get("web.escalation.title"), PATH)));
        model.addAttribute("page", pages.table(listing(request), actor));
        return "escalation/table";
    }

    /** The table with its filters and in its order, all pages of it. */
    @GetMapping(TABLE + ".{format:csv|xlsx}")
    ResponseEntity<byte[]> file(@PathVariable String format, HttpServletRequest request, Actor actor) {
        refuseOthers(actor);
        List<String> heads = Stream.of("web.agreement.list.reference", "web.start.agreement", "web.agreement.list.theme", "web.escalation.level-number",
                "web.start.level", "web.start.status", "web.start.holder", "web.agreement.list.holder-since", "web.start.next-what", "web.escalation.next-on",
                "web.escalation.asked", "web.escalation.asked-by").map(head -> texts.get(head)).toList();
        List<List<Object>> cells = pages.all(listing(request), actor).stream().map(EscalationController::cells).toList();
        String name = texts.get("web.escalation.title");
        return SheetFormat.valueOf(format.toUpperCase(Locale.ROOT))
                .answer(new Sheet(name, heads, cells), name.toLowerCase(texts.locale()), dates.today());
    }

    /** What the overview shows, to take along or to put on the table. */
    @GetMapping(PATH + ".pdf")
    ResponseEntity<byte[]> paper(HttpServletRequest request, Actor actor) {
        refuseOthers(actor);
        EscalationView view = pages.paper(EscalationModel.asked(request), actor);
        ContentDisposition name = ContentDisposition.inline().filename(
                texts.get("web.escalation.title").toLowerCase(texts.locale()) + "-" + view.day() + ".pdf").build();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(paper.of(view, pages.filters(view)));
    }

    private static List<Object> cells(EscalationView.Rung row) {
        return Sheet.row(row.reference(), row.title(), row.theme(), row.level(), row.levelText(), row.status(), row.holder(), row.since(), row.next(),
                row.nextOn(), row.asked(), row.askedBy());
    }

    private static Listing listing(HttpServletRequest request) {
        return Listing.asked(request, COLUMNS, "-trede", EscalationView.TABLE_ROWS);
    }

    private static void refuseOthers(Actor actor) {
        if (READERS.stream().noneMatch(actor::has)) {
            throw new NotFound("escalation overview", "for this person");
        }
    }
}
