package nl.wederkerig.api.register;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.calendar.Basis;
import nl.wederkerig.calendar.Holiday;
import nl.wederkerig.deadline.Correction;
import nl.wederkerig.deadline.Corrections;
import nl.wederkerig.deadline.DecreedDay;
import nl.wederkerig.deadline.DecreedDays;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The holidays; days by royal decree are entered and withdrawn after a look at what moves. */
@RestController
class HolidayResource {

    private static final String TAG = "Feestdagen";
    private static final String ROOT = "/api/v1/feestdagen";
    private static final String ONE = ROOT + "/{dag}";
    private static final String DAY = "De gelijkgestelde dag";
    private static final String EXAMPLE = "2027-05-07";
    private static final String REGISTRAR = "beheerder";

    private final DecreedDays decreedDays;
    private final HolidayTable table;
    private final Corrections corrections;
    private final Foreseen foreseen;
    private final EffectiveTime time;

    HolidayResource(DecreedDays decreedDays, HolidayTable table, Corrections corrections, Foreseen foreseen, EffectiveTime time) {
        this.decreedDays = decreedDays;
        this.table = table;
        this.corrections = corrections;
        this.foreseen = foreseen;
        this.time = time;
    }

    @Operation(id = "feestdagLijst", summary = "De feestdagen van een jaar, met waarop zij berusten", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Feestdag> year(@Asked Feestdag.Feestdagvraag asked, HttpServletRequest request) {
        Map<LocalDate, String> decrees = decreedDays.all().stream().collect(Collectors.toMap(DecreedDay::day, DecreedDay::decree));
        List<Feestdag> all = table.current().in(asked.jaar() == null ? time.today().getYear() : asked.jaar()).stream()
                .map(each -> holiday(each, decrees)).toList();
        return Pagina.of(asked.part(all), all.size(), asked, request);
    }

    @Operation(id = "controleerGelijkstelling", summary = "Nagaan welke termijnen verschuiven als een dag met een feestdag wordt gelijkgesteld", tag = TAG,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping("/api/v1/feestdagcontroles")
    Verschuivingen foresee(@Body Feestdag.Gelijkstelling asked, Caller caller) {
        return foreseen.of(new Correction.DecreedDayEntry(new DecreedDay(asked.op(), asked.naam(), asked.vindplaats())), caller.actor());
    }

    @Operation(id = "stelGelijk", summary = "Een dag met een feestdag gelijkstellen, als nog precies verschuift wat is gezien", tag = TAG, status = 204,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ROOT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void enter(@Body Feestdag.GezieneGelijkstelling asked, Caller caller) {
        corrections.apply(new Correction.DecreedDayEntry(new DecreedDay(asked.op(), asked.naam(), asked.vindplaats())), asked.zegel(), caller.actor());
    }

    @Operation(id = "controleerIntrekking", summary = "Nagaan welke termijnen verschuiven als een gelijkstelling wordt ingetrokken", tag = TAG,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ONE + "/intrekkingcontroles")
    Verschuivingen foreseeWithdrawal(@PathVariable @DateTimeFormat(iso = ISO.DATE) @About(value = DAY, example = EXAMPLE) LocalDate dag, Caller caller) {
        return foreseen.of(new Correction.DecreedDayWithdrawal(dag), caller.actor());
    }

    @Operation(id = "trekGelijkstellingIn", summary = "Een gelijkstelling intrekken, als nog precies verschuift wat is gezien", tag = TAG, status = 204,
            roles = Role.REGISTRAR, account = REGISTRAR)
    @PostMapping(ONE + "/intrekkingen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable @DateTimeFormat(iso = ISO.DATE) @About(value = DAY, example = EXAMPLE) LocalDate dag, @Body Verschuivingen.GezienZegel asked, Caller caller) {
        corrections.apply(new Correction.DecreedDayWithdrawal(dag), asked.zegel(), caller.actor());
    }

    private static Feestdag holiday(Holiday holiday, Map<LocalDate, String> decrees) {
        boolean decreed = holiday.basis() == Basis.ARTICLE_3_3;
        return new Feestdag(holiday.day(), holiday.text(Foreseen.DUTCH), holiday.basis().text(Foreseen.DUTCH), decreed ? decrees.get(holiday.day()) : null);
    }
}
