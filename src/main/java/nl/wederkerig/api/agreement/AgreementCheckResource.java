package nl.wederkerig.api.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.wederkerig.agreement.DisputeArrangement;
import nl.wederkerig.agreement.DryRun;
import nl.wederkerig.agreement.Preparation;
import nl.wederkerig.agreement.RegisterAgreement;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.ToldFaults;
import nl.wederkerig.calendar.CalendarException;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What registering an agreement would give. */
@RestController
class AgreementCheckResource {

    private final Preparation preparation;
    private final Registration registration;
    private final HolidayTable holidays;
    private final ToldFaults faults;
    private final MessageSource messages;
    private final EffectiveTime time;

    AgreementCheckResource(Preparation preparation, Registration registration, HolidayTable holidays, ToldFaults faults,
            MessageSource messages, EffectiveTime time) {
        this.preparation = preparation;
        this.registration = registration;
        this.holidays = holidays;
        this.faults = faults;
        this.messages = messages;
        this.time = time;
    }

    @Operation(id = "controleerAkkoord", summary = "Nagaan of een akkoord zo kan worden geregistreerd, en wat zijn regeling brengt; er wordt niets bewaard",
            tag = AgreementResource.TAG, roles = Role.NEGOTIATOR)
    @PostMapping("/api/v1/akkoordcontroles")
    Akkoordcontrole check(@Body NieuwAkkoord sent, Caller caller, HttpServletRequest request) {
        if (!caller.actor().has(Role.NEGOTIATOR)) {
            throw new NotFound("new agreement", caller.actor().person());
        }
        RegisterAgreement command = registration.read(sent);
        List<Fault> found = preparation.faults(command, caller.actor());
        boolean wrong = found.stream().anyMatch(each -> each.path().startsWith("arrangement"));
        return new Akkoordcontrole(faults.of(found, request), wrong ? List.of() : ladder(command.arrangement()));
    }

    /** None where a step lies beyond the years that the calendar knows. */
    private List<Akkoordcontrole.Trede> ladder(DisputeArrangement arrangement) {
        Locale locale = LocaleContextHolder.getLocale();
        try {
            return DryRun.of(arrangement, time.today(), holidays.current()).stream().map(step -> new Akkoordcontrole.Trede(step.code(),
                    messages.getMessage("ladder." + step.code(), null, locale), step.by(), step.derivation().sentence(locale),
                    step.isOutcome())).toList();
        } catch (CalendarException tooFar) {
            return List.of();
        }
    }
}
