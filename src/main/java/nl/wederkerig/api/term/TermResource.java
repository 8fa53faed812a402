package nl.wederkerig.api.term;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.calendar.Suspension;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.shared.Fault;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TermResource {

    private static final String TAG = "Termijnen";
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private final HolidayTable holidays;
    private final Agenda agenda;
    private final TermWords words;
    private final Words values;
    private final Codes codes;
    private final MessageSource messages;

    TermResource(HolidayTable holidays, Agenda agenda, TermWords words, Words values, Codes codes, MessageSource messages) {
        this.holidays = holidays;
        this.agenda = agenda;
        this.words = words;
        this.values = values;
        this.codes = codes;
        this.messages = messages;
    }

    @Operation(id = "berekenTermijn", summary = "De laatste dag van een termijn, met uitleg", tag = TAG)
    @PostMapping("/api/v1/termijnberekeningen")
    Termijneinde reckon(@Body Termijnberekening asked) {
        Term term = Term.of(asked.begin(), TermLength.parse(asked.lengte()), values.domain(asked.regel()));
        for (TermLength extension : extensions(asked)) {
            term = term.extendedBy(extension);
        }
        if (asked.opschortingen() != null) {
            for (Termijnberekening.Stilstandsduur each : asked.opschortingen()) {
                term = term.suspended(new Suspension(each.van(), each.tot()));
            }
        }
        return words.dutch(term.end(holidays.current()), LocaleContextHolder.getLocale());
    }

    private static List<TermLength> extensions(Termijnberekening asked) {
        List<Fault> faults = new ArrayList<>();
        List<TermLength> extensions = new ArrayList<>();
        List<String> named = asked.verlengingen() == null ? List.of() : asked.verlengingen();
        for (int i = 0; i < named.size(); i++) {
            if (named.get(i).matches("P[1-9]\\d{0,3}[DWMY]")) {
                extensions.add(TermLength.parse(named.get(i)));
            } else {
                faults.add(Fault.at("/verlengingen/" + i, "api.pattern", "P1M"));
            }
        }
        if (!faults.isEmpty()) {
            throw new BadRequest(faults);
        }
        return extensions;
    }

    @Operation(id = "termijnLijst", summary = "Wat wanneer gedaan moet zijn, het eerste vooraan", tag = TAG)
    @GetMapping("/api/v1/termijnen")
    Pagina<Termijn> list(@Asked Termijnvraag asked, Caller caller, HttpServletRequest request) {
        Agenda.Page page = agenda.list(new Agenda.Query(within(asked.vanaf(), FIRST), within(asked.tot(), LAST), Boolean.TRUE.equals(asked.eigen()),
                codes.id(asked.organisatie(), "organisatie"), asked.soort() == null ? null : values.domain(asked.soort()), asked.page(),
                asked.size()), caller.actor());
        Codes.Names names = codes.names(page.entries().stream().flatMap(each -> each.live().deadline().holders().stream()));
        List<Termijn> found = page.entries().stream()
                .map(each -> words.dutch(each, what(each.live().deadline().label()), names)).toList();
        return Pagina.of(found, page.total(), asked, request);
    }

    private String what(String label) {
        return messages.getMessage("deadline." + label, null, label, LocaleContextHolder.getLocale());
    }

    private static LocalDate within(LocalDate day, LocalDate open) {
        return day == null ? open : day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
    }
}
