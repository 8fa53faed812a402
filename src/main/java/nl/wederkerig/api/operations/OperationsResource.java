package nl.wederkerig.api.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.BadRequest;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.notification.UnsentMails;
import nl.wederkerig.operations.FailedJobs;
import nl.wederkerig.operations.StandingFigure;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What stands still and what waits; failed jobs are tried again, by selection or by the time at which they failed, and mails sent again. */
@RestController
class OperationsResource {

    private static final String TAG = "Techniek";
    private static final String OPERATOR = "techniek";
    private static final String JOBS = "/api/v1/vastgelopen-taken";
    private static final String MAILS = "/api/v1/onbezorgde-mails";
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final List<StandingFigure> figures;
    private final FailedJobs jobs;
    private final UnsentMails mails;
    private final MessageSource messages;
    private final EffectiveTime time;

    OperationsResource(List<StandingFigure> figures, FailedJobs jobs, UnsentMails mails, MessageSource messages, EffectiveTime time) {
        this.figures = figures.stream().sorted(Comparator.comparing(StandingFigure::name)).toList();
        this.jobs = jobs;
        this.mails = mails;
        this.messages = messages;
        this.time = time;
    }

    @Operation(id = "kengetalLijst", summary = "Wat wacht en wat stilstaat, in getallen", tag = TAG, roles = Role.OPERATOR, account = OPERATOR)
    @GetMapping("/api/v1/kengetallen")
    Pagina<Techniek.Kengetal> figures(@Asked Deel asked, Caller caller, HttpServletRequest request) {
        if (!caller.actor().has(Role.OPERATOR)) {
            throw new NotFound("figures", "for this person");
        }
        return Pagina.of(asked.part(figures).stream().map(this::figure).toList(), figures.size(), asked, request);
    }

    @Operation(id = "vastgelopenTaakLijst", summary = "Werk van processen dat vastliep, het laatste vooraan; ten hoogste 200", tag = TAG,
            roles = Role.OPERATOR, account = OPERATOR)
    @GetMapping(JOBS)
    Pagina<Techniek.VastgelopenTaak> failed(@Asked Techniek.Taakvenster asked, Caller caller, HttpServletRequest request) {
        List<FailedJobs.FailedJob> found = jobs.within(window(asked.vanaf(), asked.tot(), "tot"), caller.actor());
        return Pagina.of(asked.part(found).stream().map(this::job).toList(), found.size(), asked, request);
    }

    @Operation(id = "herstartTaken", summary = "Gekozen vastgelopen taken opnieuw proberen", tag = TAG, status = 201, roles = Role.OPERATOR,
            account = OPERATOR)
    @PostMapping("/api/v1/taakherstarts")
    @ResponseStatus(HttpStatus.CREATED)
    Techniek.Herstart retry(@Body Techniek.Taakkeuze asked, Caller caller) {
        return new Techniek.Herstart(jobs.retry(Set.copyOf(asked.taken()), caller.actor()));
    }

    @Operation(id = "herstartTijdvak", summary = "Alle taken die in een tijdvak vastliepen opnieuw proberen", tag = TAG, status = 201, roles = Role.OPERATOR,
            account = OPERATOR)
    @PostMapping("/api/v1/tijdvakherstarts")
    @ResponseStatus(HttpStatus.CREATED)
    Techniek.Herstart retryAll(@Body Techniek.Tijdvak asked, Caller caller) {
        return new Techniek.Herstart(jobs.retryAll(window(asked.vanaf(), asked.tot(), "/tot"), caller.actor()));
    }

    @Operation(id = "onbezorgdeMailLijst", summary = "E-mail die niet kon worden verstuurd, de laatste vooraan; ten hoogste 200", tag = TAG,
            roles = {Role.REGISTRAR, Role.OPERATOR}, account = OPERATOR)
    @GetMapping(MAILS)
    Pagina<Techniek.OnbezorgdeMail> mails(@Asked Deel asked, Caller caller, HttpServletRequest request) {
        List<UnsentMails.Parked> all = mails.of(caller.actor()).parked();
        return Pagina.of(asked.part(all).stream().map(each -> new Techniek.OnbezorgdeMail(each.id(), each.person().value(), each.name(), each.day(),
                each.attempts(), each.failure())).toList(), all.size(), asked, request);
    }

    @Operation(id = "verstuurMailOpnieuw", summary = "Een e-mail die niet kon worden verstuurd opnieuw versturen", tag = TAG, status = 204,
            roles = {Role.REGISTRAR, Role.OPERATOR}, account = OPERATOR)
    @PostMapping(MAILS + "/{mail}/herzendingen")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void sendAgain(@PathVariable @About(value = "De e-mail", example = "00000000-0000-4000-8000-000000000001") UUID mail, Caller caller) {
        mails.sendAgain(mail, caller.actor());
    }

    private static FailedJobs.Window window(Instant from, Instant until, String place) {
        if (from != null && until != null && !from.isBefore(until)) {
            throw new BadRequest(List.of(Fault.at(place, "technique.window")));
        }
        return new FailedJobs.Window(from, until);
    }

    private Techniek.Kengetal figure(StandingFigure figure) {
        long count = figure.count(time.now());
        return new Techniek.Kengetal(figure.name(), messages.getMessage("figure." + figure.name(), null, figure.name(), DUTCH), count,
                figure.alarming() && count > 0);
    }

    private Techniek.VastgelopenTaak job(FailedJobs.FailedJob job) {
        String process = messages.getMessage("model." + job.process(), null, job.process(), DUTCH);
        String step = messages.getMessage("model." + job.process() + "." + job.step(), null, job.step(), DUTCH);
        String failure = job.failure() == null ? null : job.failure().substring(job.failure().lastIndexOf('.') + 1);
        return new Techniek.VastgelopenTaak(job.id(), process, step, job.reference(), job.failedAt(), job.dueAt(), failure);
    }
}
