package nl.wederkerig.api.term;

import java.util.Locale;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Operation;
import nl.wederkerig.party.CalendarAddresses;
import nl.wederkerig.shared.NotFound;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The secret address at which a person's own calendar reads deadlines. */
@RestController
class CalendarAddressResource {

    private static final String TAG = "Agenda-adres";
    private static final String ROOT = "/api/v1/agenda-adres";
    private static final String FEED = "/kalender/";

    private final CalendarAddresses addresses;

    CalendarAddressResource(CalendarAddresses addresses) {
        this.addresses = addresses;
    }

    @Operation(id = "agendaAdres", summary = "Wanneer het eigen agenda-adres is gemaakt", tag = TAG)
    @GetMapping(ROOT)
    Agendaadres address(Caller caller) {
        return new Agendaadres(addresses.madeAt(caller.actor()).orElse(null));
    }

    /** In the language of who asks. It shows what the person sees in all roles, so a token that allows fewer makes none. */
    @Operation(id = "maakAgendaAdres", summary = "Een nieuw agenda-adres maken; het vorige werkt niet meer", tag = TAG, status = 201,
            givenOnce = Agendaadres.NieuwAgendaadres.SECRET)
    @PostMapping(ROOT)
    @ResponseStatus(HttpStatus.CREATED)
    Agendaadres.NieuwAgendaadres make(Caller caller) {
        if (!caller.whole()) {
            throw new NotFound("calendar address", "within these scopes");
        }
        String language = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en/" : "";
        return new Agendaadres.NieuwAgendaadres(ServletUriComponentsBuilder.fromCurrentContextPath()
                .path(FEED + language + addresses.make(caller.actor()) + ".ics").build().toUriString());
    }

    @Operation(id = "trekAgendaAdresIn", summary = "Het agenda-adres intrekken", tag = TAG, status = 204)
    @DeleteMapping(ROOT)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Caller caller) {
        addresses.revoke(caller.actor());
    }
}
