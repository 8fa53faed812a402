package nl.wederkerig.web.help;

import jakarta.servlet.http.HttpSession;
import nl.wederkerig.shared.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Ends the tour for good. */
@Controller
class TourController {

    private final Tours tours;

    TourController(Tours tours) {
        this.tours = tours;
    }

    @PostMapping("/rondleiding/klaar")
    String end(HttpSession session, Actor actor) {
        tours.end(session, actor);
        return "redirect:/";
    }
}
