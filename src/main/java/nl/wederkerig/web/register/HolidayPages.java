package nl.wederkerig.web.register;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.calendar.Basis;
import nl.wederkerig.calendar.Holiday;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.deadline.Correction;
import nl.wederkerig.deadline.DecreedDay;
import nl.wederkerig.deadline.DecreedDays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.web.FormFields;
import nl.wederkerig.web.component.Form;
import nl.wederkerig.web.component.Texts;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The holidays of a year with what each rests on; days by royal decree are entered and withdrawn with a look at what moves. */
@Controller
class HolidayPages {

    static final String HOLIDAYS = "/beheer/feestdagen";

    private static final String YEAR = "jaar";
    private static final String DONE = "opgeslagen";

    private final DecreedDays decreedDays;
    private final HolidayTable table;
    private final CorrectionDesk desk;
    private final EffectiveTime time;
    private final Texts texts;

    HolidayPages(DecreedDays decreedDays, HolidayTable table, CorrectionDesk desk, EffectiveTime time, Texts texts) {
        this.decreedDays = decreedDays;
        this.table = table;
        this.desk = desk;
        this.time = time;
        this.texts = texts;
    }

    /** @param decree where it was published; null for a day that the law itself names */
    record Row(LocalDate day, String name, String basis, String decree) {}

    @GetMapping(HOLIDAYS)
    String year(HttpServletRequest request, Model model) {
        model.addAttribute("saved", request.getParameter(DONE) != null);
        return page(year(request.getParameter(YEAR)), Form.of(request.getParameterMap()), model);
    }

    @PostMapping(HOLIDAYS + "/toevoegen")
    String enter(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model) {
        FormFields fields = new FormFields(Form.of(request.getParameterMap()));
        LocalDate day = fields.day("day");
        int year = day == null ? time.today().getYear() : year(String.valueOf(day.getYear()));
        Function<Form, String> form = typed -> page(year, typed, model);
        if (!fields.faults().isEmpty()) {
            response.setStatus(400);
            return form.apply(fields.form().with(fields.faults()));
        }
        DecreedDay decreed = new DecreedDay(day, fields.text("name"), fields.text("decree"));
        return desk.take(new CorrectionDesk.Asked(new Correction.DecreedDayEntry(decreed), HOLIDAYS + "/toevoegen",
                texts.text("holidays.enter.title"), texts.text("holidays.enter.submit"), of(year), of(year) + "&" + DONE),
                request, response, actor, model, form);
    }

    @PostMapping(HOLIDAYS + "/intrekken")
    String withdraw(HttpServletRequest request, HttpServletResponse response, Actor actor, Model model) {
        FormFields fields = new FormFields(Form.of(request.getParameterMap()));
        LocalDate day = fields.day("day");
        if (day == null) {
            throw new NotFound("decreed day", request.getParameter("day"));
        }
        return desk.take(new CorrectionDesk.Asked(new Correction.DecreedDayWithdrawal(day), HOLIDAYS + "/intrekken",
                texts.text("holidays.withdraw.title"), texts.text("holidays.withdraw.submit"), of(day.getYear()),
                of(day.getYear()) + "&" + DONE), request, response, actor, model, typed -> page(day.getYear(), typed, model));
    }

    private String page(int year, Form form, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        Map<LocalDate, String> decrees = decreedDays.all().stream().collect(Collectors.toMap(DecreedDay::day, DecreedDay::decree));
        model.addAttribute("year", year);
        model.addAttribute("previous", year > Holidays.FIRST_YEAR ? of(year - 1) : null);
        model.addAttribute("next", year < Holidays.LAST_YEAR ? of(year + 1) : null);
        List<Row> rows = table.current().in(year).stream().map(holiday -> row(holiday, decrees, locale)).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("form", form);
        model.addAttribute("heads", Stream.of("holidays.day", "holidays.name", "holidays.basis", "holidays.withdraw.submit")
                .limit(rows.stream().anyMatch(row -> row.decree() != null) ? 4 : 3).map(texts::text).toList());
        model.addAttribute("breadcrumb", List.of(texts.crumb("web.nav.administration", "/beheer")));
        return "register/holidays";
    }

    private static Row row(Holiday holiday, Map<LocalDate, String> decrees, Locale locale) {
        boolean decreed = holiday.basis() == Basis.ARTICLE_3_3;
        return new Row(holiday.day(), holiday.text(locale), holiday.basis().text(locale), decreed ? decrees.get(holiday.day()) : null);
    }

    private static String of(int year) {
        return HOLIDAYS + "?" + YEAR + "=" + year;
    }

    /** What is no year of the calendar is taken for the present one. */
    private int year(String text) {
        int year = text != null && text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
        return year >= Holidays.FIRST_YEAR && year <= Holidays.LAST_YEAR ? year : time.today().getYear();
    }
}
