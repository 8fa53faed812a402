package nl.wederkerig.api.overview;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.meeting.OthersAtTable;
import nl.wederkerig.api.word.Words;
import nl.wederkerig.overview.Escalations.Escalation;
import nl.wederkerig.overview.OpenTasks;
import nl.wederkerig.overview.StandingQuery;
import nl.wederkerig.overview.TaskRoles;
import nl.wederkerig.overview.Standings;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one has to do, over all dossiers, and how far agreements have escalated. */
@RestController
class OverviewResource {

    static final Set<Role> OVERSEERS = Set.of(Role.EXECUTIVE, Role.BZK_LIAISON, Role.AUDITOR);
    private static final String TASKS = "Taken";
    private static final Map<String, StandingQuery.Order> ORDERS = Map.of("trede", StandingQuery.Order.LEVEL, "titel", StandingQuery.Order.TITLE,
            "sinds", StandingQuery.Order.SINCE, "volgendeOp", StandingQuery.Order.NEXT);
    private static final Map<String, StandingQuery.About> SUBJECTS = Map.of("TERMIJN", StandingQuery.About.TERM, "DERDE",
            StandingQuery.About.THIRD_PARTY, "KABINET", StandingQuery.About.CABINET);

    private final OwnTasks own;
    private final OpenTasks tasks;
    private final TaskRoles roles;
    private final Standings standings;
    private final OverviewWords words;
    private final Words values;
    private final Codes codes;
    private final MessageSource messages;
    private final EffectiveTime time;
    private final OthersAtTable others;

    OverviewResource(OwnTasks own, OpenTasks tasks, TaskRoles roles, Standings standings, OverviewWords words, Words values, Codes codes, MessageSource messages,
            EffectiveTime time, OthersAtTable others) {
        this.own = own;
        this.tasks = tasks;
        this.roles = roles;
        this.standings = standings;
        this.words = words;
        this.values = values;
        this.codes = codes;
        this.messages = messages;
        this.time = time;
        this.others = others;
    }

    @Operation(id = "taakLijst", summary = "Wat men moet doen, de naaste dag vooraan", tag = TASKS)
    @GetMapping("/api/v1/taken")
    Pagina<Taak> tasks(@Asked Taakvraag asked, Caller caller, HttpServletRequest request) {
        OwnTasks.Found found = own.find(asked, caller.actor());
        return Pagina.of(found.tasks(), found.total(), asked, request);
    }

    @Operation(id = "neemTaak", summary = "Een taak op zich nemen of teruggeven, zodat collega's het zien", tag = TASKS, status = 201)
    @PostMapping("/api/v1/taken/{taak}/overnames")
    ResponseEntity<Taakovername> take(@PathVariable @About("De taak") String taak, @Body Taakovername sent, Caller caller) {
        tasks.claim(taak, caller.actor(), sent.doorMij(), roles.closedTo(caller.actor()));
        return ResponseEntity.status(HttpStatus.CREATED).body(sent);
    }

    @Operation(id = "escalatieLijst", summary = "Het escalatieoverzicht, de hoogste trede vooraan", tag = "Escalatie",
            roles = {Role.EXECUTIVE, Role.BZK_LIAISON, Role.AUDITOR}, account = "bzk-minister")
    @GetMapping("/api/v1/escalaties")
    Pagina<Escalatieregel> escalations(@Asked Escalatievraag asked, Caller caller, HttpServletRequest request) {
        boolean prepares = asked.metOverleg() != null;
        if (!prepares && OVERSEERS.stream().noneMatch(caller.actor()::has)) {
            throw new NotFound("escalation overview", "for this person");
        }
        OrganisationId party = codes.id(asked.partij(), "partij");
        Set<OrganisationId> with = prepares ? others.of(asked.metOverleg(), party, "partij", caller.actor()) : Set.of();
        StandingQuery query = new StandingQuery(day(asked.op()), prepares ? caller.actor().organisation() : party, with,
                codes.id(asked.ministerie(), "ministerie"), codes.id(asked.provincie(), "provincie"), asked.thema(), asked.trede(),
                asked.wat() == null ? null : SUBJECTS.get(asked.wat()), ORDERS.get(asked.order().replace("-", "")), asked.order().startsWith("-"));
        Standings.Page page = standings.list(query, asked.page(), asked.size(), caller.actor());
        Codes.Names names = codes.names(page.rows().stream().flatMap(row -> row.standing().holders().stream()));
        return Pagina.of(page.rows().stream().map(row -> line(row, names)).toList(), page.total(), asked, request);
    }

    private Escalatieregel line(Standings.Row row, Codes.Names names) {
        Escalation standing = row.standing();
        return words.dutch(row, standing.holders(), standing.persons(), standing.since(), values.dutch(AgreementStatus.valueOf(row.status())),
                deadline(standing.next()), deadline(row.asked()), names);
    }

    private String deadline(String label) {
        return label == null ? null : messages.getMessage("deadline." + label, null, label, LocaleContextHolder.getLocale());
    }

    /** Nobody knows how it will be. */
    private LocalDate day(LocalDate asked) {
        return asked == null || asked.isAfter(time.today()) ? time.today() : asked;
    }
}
