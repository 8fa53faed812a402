package nl.wederkerig.web.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.web.component.Crumb;
import nl.wederkerig.web.component.Dates;
import nl.wederkerig.web.component.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The deadlines of a month. */
@Controller
class AgendaController {

    static final String MONTH = "/agenda";

    private final Months months;
    private final Texts texts;
    private final Dates dates;

    AgendaController(Months months, Texts texts, Dates dates) {
        this.months = months;
        this.texts = texts;
        this.dates = dates;
    }

    @GetMapping(MONTH)
    String month(@RequestParam(name = "maand", defaultValue = "") String asked,
            @RequestParam(name = AgendaListController.WHOSE, defaultValue = "") String whose, Actor actor, Model model) {
        model.addAttribute("crumbs", List.<Crumb>of());
        model.addAttribute("tabs", AgendaTabs.of(texts, MONTH));
        model.addAttribute("month", months.of(month(asked, dates.today()), whose.equals(AgendaListController.OWN), actor));
        return "agenda/month";
    }

    /** What is no month is taken for the present one. */
    private static YearMonth month(String text, LocalDate today) {
        try {
            YearMonth month = text.isBlank() ? YearMonth.from(today) : YearMonth.parse(text);
            return Months.known(month) ? month : YearMonth.from(today);
        } catch (DateTimeException noMonth) {
            return YearMonth.from(today);
        }
    }
}
