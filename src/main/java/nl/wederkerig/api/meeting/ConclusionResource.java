package nl.wederkerig.api.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederkerig.api.About;
import nl.wederkerig.api.AnswerVersions;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.ZonderMeer;
import nl.wederkerig.meeting.ConclusionView;
import nl.wederkerig.meeting.Conclusions;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewConclusion;
import nl.wederkerig.meeting.ReportPage;
import nl.wederkerig.meeting.Reporting;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was concluded in a meeting, its confirmation in writing, and reporting back on it. */
@RestController
class ConclusionResource {

    private static final String ALL = MeetingResource.ONE + "/conclusies";
    private static final String ONE = ALL + "/{nummer}";
    private static final String NUMBER = "Nummer van de conclusie, vanaf 1";

    private final Conclusions conclusions;
    private final Reporting reporting;
    private final MeetingWords words;
    private final Codes codes;
    private final Meetings meetings;
    private final AnswerVersions versions;

    ConclusionResource(Conclusions conclusions, Reporting reporting, MeetingWords words, Codes codes, Meetings meetings, AnswerVersions versions) {
        this.conclusions = conclusions;
        this.reporting = reporting;
        this.words = words;
        this.codes = codes;
        this.meetings = meetings;
        this.versions = versions;
    }

    @Operation(id = "conclusieLijst", summary = "De conclusies van een overleg en wie ze bevestigden", tag = MeetingResource.TAG)
    @GetMapping(ALL)
    Pagina<Overlegconclusie> list(@PathVariable @About(MeetingResource.WHICH) UUID overleg, @Asked Deel part, Caller caller, HttpServletRequest request) {
        List<Overlegconclusie> all = all(new MeetingId(overleg), caller);
        return Pagina.of(part.part(all), all.size(), part, request);
    }

    @Operation(id = "conclusie", summary = "Een conclusie van een overleg", tag = MeetingResource.TAG, versioned = true)
    @GetMapping(ONE)
    ResponseEntity<Overlegconclusie> one(@PathVariable @About(MeetingResource.WHICH) UUID overleg,
            @PathVariable @About(value = NUMBER, example = "1") int nummer, Caller caller) {
        return answer(HttpStatus.OK, new MeetingId(overleg), nummer, caller);
    }

    @Operation(id = "legConclusieVast", summary = "Een conclusie vastleggen", tag = MeetingResource.TAG, status = 201, roles = Role.NEGOTIATOR)
    @PostMapping(ALL)
    ResponseEntity<Overlegconclusie> record(@PathVariable @About(MeetingResource.WHICH) UUID overleg, @Body Overleghandelingen.NieuweConclusie sent, Caller caller) {
        MeetingId meeting = new MeetingId(overleg);
        int number = conclusions.record(meeting, new NewConclusion(sent.punt(), sent.tekst(), codes.id(sent.door(), "/door"), sent.uiterlijkOp()), caller.actor());
        return answer(HttpStatus.CREATED, meeting, number, caller);
    }

    @Operation(id = "neemConclusieTerug", summary = "Een conclusie terugnemen zolang het overleg niet is gesloten", tag = MeetingResource.TAG,
            status = 204, versioned = true, roles = Role.NEGOTIATOR)
    @DeleteMapping(ONE)
    ResponseEntity<Void> takeBack(@PathVariable @About(MeetingResource.WHICH) UUID overleg,
            @PathVariable @About(value = NUMBER, example = "1") int nummer, Caller caller, HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        perform(meeting, nummer, caller, request, () -> conclusions.takeBack(meeting, nummer, caller.actor()));
        return ResponseEntity.noContent().build();
    }

    @Operation(id = "bevestigConclusie", summary = "Een conclusie bevestigen", tag = MeetingResource.TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/bevestigingen")
    ResponseEntity<Overlegconclusie> confirm(@PathVariable @About(MeetingResource.WHICH) UUID overleg,
            @PathVariable @About(value = NUMBER, example = "1") int nummer, @Body ZonderMeer sent, Caller caller, HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        return act(meeting, nummer, caller, request, () -> conclusions.confirm(meeting, nummer, caller.actor()));
    }

    @Operation(id = "bevestigConclusies", summary = "Alle conclusies bevestigen die de eigen organisatie nog moet bevestigen",
            tag = MeetingResource.TAG,
            status = 201, roles = Role.NEGOTIATOR, account = "szw-onderhandelaar")
    @PostMapping(MeetingResource.ONE + "/bevestigingen")
    ResponseEntity<Pagina<Overlegconclusie>> confirmAll(@PathVariable @About(MeetingResource.WHICH) UUID overleg, @Body ZonderMeer sent, Caller caller,
            HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        conclusions.confirmAll(meeting, caller.actor());
        return first(meeting, caller, request);
    }

    @Operation(id = "neemConclusieOver", summary = "Vastleggen dat van een conclusie in het akkoord een concept is gemaakt",
            tag = MeetingResource.TAG, status = 201, versioned = true, roles = {Role.NEGOTIATOR, Role.BZK_LIAISON})
    @PostMapping(ONE + "/overnames")
    ResponseEntity<Overlegconclusie> takeUp(@PathVariable @About(MeetingResource.WHICH) UUID overleg,
            @PathVariable @About(value = NUMBER, example = "1") int nummer, @Body ZonderMeer sent, Caller caller, HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        if (found(meeting, nummer, caller).akkoord() == null) {
            throw new NotFound("conclusion about an agreement", nummer);
        }
        return act(meeting, nummer, caller, request, () -> conclusions.takeUp(meeting, nummer, caller.actor()));
    }

    @Operation(id = "leesConclusieAnders", summary = "Een eigen lezing naast een conclusie leggen; beide blijven staan", tag = MeetingResource.TAG,
            status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/lezingen")
    ResponseEntity<Overlegconclusie> readOtherwise(@PathVariable @About(MeetingResource.WHICH) UUID overleg,
            @PathVariable @About(value = NUMBER, example = "1") int nummer, @Body Overleghandelingen.AndereLezing sent, Caller caller,
            HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        return act(meeting, nummer, caller, request, () -> conclusions.readOtherwise(meeting, nummer, sent.lezing(), caller.actor()));
    }

    @Operation(id = "sluitOverleg", summary = "Een overleg sluiten; de anderen worden gevraagd de conclusies te bevestigen",
            tag = MeetingResource.TAG, status = 201,
            roles = Role.NEGOTIATOR)
    @PostMapping(MeetingResource.ONE + "/sluitingen")
    ResponseEntity<Pagina<Overlegconclusie>> close(@PathVariable @About(MeetingResource.WHICH) UUID overleg, @Body ZonderMeer sent,
            Caller caller, HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        conclusions.close(meeting, caller.actor());
        return first(meeting, caller, request);
    }

    @Operation(id = "terugkoppeling", summary = "Wat de eigen organisatie haar achterban vertelde, of nog moet vertellen", tag = MeetingResource.TAG)
    @GetMapping(MeetingResource.ONE + "/terugkoppelingen")
    Terugkoppeling report(@PathVariable @About(MeetingResource.WHICH) UUID overleg, Caller caller) {
        return reporting.of(new MeetingId(overleg), caller.actor()).map(each -> words.dutch(each, LocaleContextHolder.getLocale()))
                .orElseThrow(() -> new NotFound("report of meeting", overleg));
    }

    @Operation(id = "koppelTerug", summary = "De eigen achterban vertellen wat er is gebeurd", tag = MeetingResource.TAG,
            status = 201, roles = Role.NEGOTIATOR)
    @PostMapping(MeetingResource.ONE + "/terugkoppelingen")
    ResponseEntity<Terugkoppeling> tell(@PathVariable @About(MeetingResource.WHICH) UUID overleg, @Body Overleghandelingen.NieuweTerugkoppeling sent,
            Caller caller) {
        reporting.report(new MeetingId(overleg), sent.tekst(), caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(report(overleg, caller));
    }

    @Operation(id = "ledenberichtLijst", summary = "Wat verenigingen de eigen organisatie als lid na overleggen vertelden, het laatste vooraan",
            tag = MeetingResource.TAG)
    @GetMapping("/api/v1/terugkoppelingen")
    Pagina<Voorbereiding.Ledenbericht> reports(@Asked Deel part, Caller caller, HttpServletRequest request) {
        ReportPage page = reporting.toMembers(part.page(), part.size(), caller.actor());
        Codes.Names names = codes.names(page.rows().stream().map(ReportPage.Row::by));
        return Pagina.of(page.rows().stream().map(each -> words.dutch(each, names)).toList(), page.total(), part, request);
    }

    private ResponseEntity<Pagina<Overlegconclusie>> first(MeetingId meeting, Caller caller, HttpServletRequest request) {
        List<Overlegconclusie> all = all(meeting, caller);
        Deel first = new Deel(1, null);
        return ResponseEntity.status(HttpStatus.CREATED).body(Pagina.of(first.part(all), all.size(), first, request));
    }

    private List<Overlegconclusie> all(MeetingId meeting, Caller caller) {
        List<ConclusionView> views = conclusions.of(meeting, caller.actor());
        Codes.Names names = codes.names(views.stream().flatMap(ConclusionResource::named));
        return views.stream().map(each -> words.dutch(each, names)).toList();
    }

    private static Stream<OrganisationId> named(ConclusionView view) {
        return Stream.of(Stream.of(view.obligor(), view.recordedBy(), view.takenUpBy()), view.silent().stream(),
                view.answers().stream().map(ConclusionView.Answer::party)).flatMap(each -> each);
    }

    private ResponseEntity<Overlegconclusie> act(MeetingId meeting, int number, Caller caller, HttpServletRequest request, Runnable act) {
        perform(meeting, number, caller, request, act);
        return answer(HttpStatus.CREATED, meeting, number, caller);
    }

    private void perform(MeetingId meeting, int number, Caller caller, HttpServletRequest request, Runnable act) {
        versions.perform(request, () -> meetings.hold(meeting, caller.actor()), () -> found(meeting, number, caller), act);
    }

    private ResponseEntity<Overlegconclusie> answer(HttpStatus status, MeetingId meeting, int number, Caller caller) {
        Overlegconclusie found = found(meeting, number, caller);
        return ResponseEntity.status(status).eTag(versions.of(found)).body(found);
    }

    private Overlegconclusie found(MeetingId meeting, int number, Caller caller) {
        return all(meeting, caller).stream().filter(each -> each.nummer() == number).findFirst().orElseThrow(() -> new NotFound("conclusion", number));
    }
}
