package nl.wederkerig.web.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery;
import nl.wederkerig.commitment.CommitmentQuery.Sort;
import nl.wederkerig.commitment.CommitmentQuery.Whose;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.AgreementHeaderModel;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.sheet.SheetFormat;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was agreed in the name of a municipality, province or water board: for its alderman, and for its council. */
@Controller
class InOurNameController {

    static final String PATH = "/namens-u";

    private final InOurNameModel pages;
    private final Commitments commitments;
    private final CommitmentSheet sheets;
    private final Texts texts;
    private final Dates dates;

    InOurNameController(InOurNameModel pages, @Lazy Commitments commitments, CommitmentSheet sheets, Texts texts, Dates dates) {
        this.pages = pages;
        this.commitments = commitments;
        this.sheets = sheets;
        this.texts = texts;
        this.dates = dates;
    }

    @GetMapping(PATH)
    String inOurName(Actor actor, Model model) {
        model.addAttribute("title", texts.get("web.commitment.in-our-name"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", pages.of((String) model.getAttribute(AgreementHeaderModel.DONE), actor));
        return "commitment/in-our-name";
    }

    @GetMapping(PATH + ".{format:csv|xlsx}")
    ResponseEntity<byte[]> export(@PathVariable String format, Actor actor) {
        String name = texts.get("web.commitment.in-our-name");
        return SheetFormat.valueOf(format.toUpperCase(Locale.ROOT))
                .answer(sheets.of(name, all(actor)), name.toLowerCase(texts.locale()).replace(' ', '-'), dates.today());
    }

    private List<CommitmentPage.Row> all(Actor actor) {
        List<CommitmentPage.Row> found = new ArrayList<>();
        CommitmentPage page;
        int number = 0;
        do {
            page = commitments.list(new CommitmentQuery(null, Whose.IN_OUR_NAME, Set.of(), false, false, null, null, null, null, null, Sort.DUE,
                    number++, CommitmentQuery.LARGEST_PAGE), actor);
            found.addAll(page.rows());
        } while (found.size() < page.total() && !page.rows().isEmpty());
        return found;
    }
}
