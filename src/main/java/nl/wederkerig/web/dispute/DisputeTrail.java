package nl.wederkerig.web.dispute;

import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.web.component.Crumb;
import org.springframework.ui.Model;

/** The way to a page below a dispute: the agreements, the agreement and the dispute; the page itself is called what it does. */
public final class DisputeTrail {

    private DisputeTrail() {}

    /**
     * Adds the dispute to the crumbs of its agreement, which are in the model.
     *
     * @param dispute its title
     * @param url     of its page
     * @param below   pages between it and this one
     */
    public static void fill(Model model, String dispute, String url, String title, Crumb... below) {
        List<?> above = (List<?>) model.getAttribute("crumbs");
        model.addAttribute("crumbs", Stream.of(above == null ? Stream.of() : above.stream(), Stream.of(new Crumb(dispute, url)), Stream.of(below))
                .flatMap(each -> each).toList());
        model.addAttribute("title", title);
    }
}
