package nl.wederkerig.web.start;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.escalation.EscalationModel;
import nl.wederkerig.web.help.Tours;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The first page after signing in. */
@Controller
class StartController {

    private final StartModel pages;
    private final Tours tours;

    StartController(StartModel pages, Tours tours) {
        this.pages = pages;
        this.tours = tours;
    }

    @GetMapping("/")
    String start(HttpServletRequest request, Actor actor, Model model) {
        StartView page = pages.of(EscalationModel.asked(request), actor);
        model.addAttribute("title", page.heading());
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("page", page);
        model.addAttribute("tour", tours.of(request, actor).orElse(null));
        return "start/start";
    }
}
