package nl.wederkerig.web.search;

import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.agreement.Texts;
import nl.wederkerig.web.component.Crumb;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Results as a page, and the first of them while one types. */
@Controller
class SearchController {

    static final String PATH = "/zoeken";
    private static final int ON_PAGE = 20;
    private static final int WHILE_TYPING = 4;

    private final SearchModel results;
    private final Texts texts;

    SearchController(SearchModel results, Texts texts) {
        this.results = results;
        this.texts = texts;
    }

    @GetMapping(PATH)
    String page(@RequestParam(name = "zoek", required = false) String typed, Actor actor, Model model) {
        model.addAttribute("title", texts.get("web.search.title"));
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", results.of(typed, ON_PAGE, actor));
        return "search/page";
    }

    /** A fragment, for below the field. */
    @GetMapping(PATH + "/direct")
    String whileTyping(@RequestParam(name = "zoek", required = false) String typed, Actor actor, Model model) {
        model.addAttribute("found", results.of(typed, WHILE_TYPING, actor));
        return "search/found :: found";
    }
}
