package nl.wederkerig.web.help;

import java.util.List;
import java.util.Map;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The user guide within the application. */
@Controller
class GuideController {

    private static final int LONGEST = 200;

    private final Guide guide;
    private final Texts texts;

    GuideController(Guide guide, Texts texts) {
        this.guide = guide;
        this.texts = texts;
    }

    @GetMapping("/handleiding")
    String contents(@RequestParam(defaultValue = "") String zoek, Model model) {
        String wanted = zoek.substring(0, Math.min(zoek.length(), LONGEST)).strip();
        model.addAttribute("title", texts.text("help.guide"));
        model.addAttribute("crumbs", List.of(texts.crumb("help.title", "/hulp")));
        model.addAttribute("introduction", guide.introduction());
        model.addAttribute("chapters", guide.chapters());
        model.addAttribute("searched", wanted);
        model.addAttribute("found", guide.search(wanted));
        model.addAttribute("form", Form.of(Map.of("zoek", wanted)));
        return "help/guide";
    }

    @GetMapping("/handleiding/{slug}")
    String chapter(@PathVariable String slug, Model model) {
        Guide.Chapter chapter = guide.chapter(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Guide.Chapter> all = guide.chapters();
        int place = all.indexOf(chapter);
        model.addAttribute("title", chapter.title());
        model.addAttribute("crumbs", List.<Crumb>of(texts.crumb("help.title", "/hulp"), texts.crumb("help.guide", "/handleiding")));
        model.addAttribute("chapter", chapter);
        model.addAttribute("previous", place == 0 ? null : all.get(place - 1));
        model.addAttribute("next", place + 1 == all.size() ? null : all.get(place + 1));
        return "help/chapter";
    }
}
