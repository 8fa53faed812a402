package nl.wederkerig.web.technique;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import nl.wederkerig.operations.FailedJobs;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.InvalidInput;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stands still and what waits; the operator has failed jobs tried again, by selection or by the time at which they failed. */
@Controller
class TechniqueController {

    private static final String PATH = "/techniek";

    private final FailedJobs jobs;
    private final TechniqueModel shown;

    TechniqueController(FailedJobs jobs, TechniqueModel shown) {
        this.jobs = jobs;
        this.shown = shown;
    }

    @GetMapping(PATH)
    ModelAndView show(HttpServletRequest request, Actor actor, Model model) {
        try {
            shown.fill(request.getParameterMap(), TimeWindow.of(request), List.of(), actor, model);
            return new ModelAndView("technique/technique", model.asMap());
        } catch (InvalidInput faulty) {
            return faulty(request, faulty, actor, model);
        }
    }

    @PostMapping(PATH + "/taken/opnieuw")
    ModelAndView retry(
            @RequestParam(name = "taak", required = false) Set<String> chosen, HttpServletRequest request, Actor actor,
            RedirectAttributes after) {
        after.addFlashAttribute("retried", jobs.retry(chosen == null ? Set.of() : chosen, actor));
        return new ModelAndView("redirect:" + PATH);
    }

    @PostMapping(PATH + "/tijdvak/opnieuw")
    ModelAndView retryAll(HttpServletRequest request, Actor actor, Model model, RedirectAttributes after) {
        try {
            after.addFlashAttribute("retried", jobs.retryAll(TimeWindow.of(request), actor));
            return new ModelAndView("redirect:" + PATH);
        } catch (InvalidInput faulty) {
            return faulty(request, faulty, actor, model);
        }
    }

    private ModelAndView faulty(HttpServletRequest request, InvalidInput faulty, Actor actor, Model model) {
        shown.fill(request.getParameterMap(), new FailedJobs.Window(null, null), faulty.faults(), actor, model);
        return new ModelAndView("technique/technique", model.asMap(), HttpStatus.BAD_REQUEST);
    }
}
