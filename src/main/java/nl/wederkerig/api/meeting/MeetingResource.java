package nl.wederkerig.api.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.AnswerVersions;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.api.ZonderMeer;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.meeting.Attendee;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingPage;
import nl.wederkerig.meeting.MeetingQuery;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Role;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings between governments: planned, moved, prepared. */
@RestController
class MeetingResource {

    static final String TAG = "Overleggen";
    static final String ROOT = "/api/v1/overleggen";
    static final String ONE = ROOT + "/{overleg}";
    static final String WHICH = "Het overleg";

    private final Meetings meetings;
    private final MeetingWords words;
    private final Codes codes;
    private final AnswerVersions versions;

    MeetingResource(Meetings meetings, MeetingWords words, Codes codes, AnswerVersions versions) {
        this.meetings = meetings;
        this.words = words;
        this.codes = codes;
        this.versions = versions;
    }

    @Operation(id = "overlegLijst", summary = "De overleggen waarvoor men is uitgenodigd", tag = TAG)
    @GetMapping(ROOT)
    Pagina<Overlegregel> list(@Asked Overlegvraag asked, Caller caller, HttpServletRequest request) {
        MeetingQuery.When when = asked.wanneer() == null ? MeetingQuery.When.ALL
                : asked.wanneer().equals("GEPLAND") ? MeetingQuery.When.TO_COME : MeetingQuery.When.HELD;
        MeetingPage page = meetings.list(new MeetingQuery(when, asked.soort() == null ? null : words.domain(asked.soort()),
                codes.id(asked.partij(), "partij"), asked.page(), asked.size()), caller.actor());
        Codes.Names names = codes.names(page.rows().stream().flatMap(row -> row.invited().stream()));
        return Pagina.of(page.rows().stream().map(row -> words.dutch(row, names)).toList(), page.total(), asked, request);
    }

    @Operation(id = "overleg", summary = "Een overleg met zijn agenda", tag = TAG, versioned = true)
    @GetMapping(ONE)
    ResponseEntity<Overlegstand> one(@PathVariable @About(WHICH) UUID overleg, Caller caller) {
        return answer(HttpStatus.OK, new MeetingId(overleg), caller);
    }

    @Operation(id = "planOverleg", summary = "Een overleg of een reeks plannen; het antwoord is het eerste", tag = TAG, status = 201, roles = Role.NEGOTIATOR)
    @PostMapping(ROOT)
    ResponseEntity<Overlegstand> plan(@Body Overleghandelingen.NieuwOverlegTussenOverheden sent, Caller caller) {
        PlanMeeting command = new PlanMeeting(words.domain(sent.soort()), sent.titel(), sent.op(), time(sent.om()), sent.plaats(),
                codes.ids(sent.uitgenodigd(), "/uitgenodigd"), sent.elke() == null ? null : TermLength.parse(sent.elke()), sent.keer() == null ? 1 : sent.keer());
        return done(meetings.plan(command, caller.actor()).get(0), caller);
    }

    @Operation(id = "verzetOverleg", summary = "Een overleg verzetten naar een andere dag, tijd of plaats", tag = TAG, status = 201, versioned = true,
            roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/verzettingen")
    ResponseEntity<Overlegstand> move(@PathVariable @About(WHICH) UUID overleg, @Body Overleghandelingen.Verzetting sent, Caller caller,
            HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        return act(meeting, caller, request, () -> meetings.move(meeting, sent.op(), time(sent.om()), sent.plaats(), caller.actor()));
    }

    @Operation(id = "nodigUit", summary = "Meer partijen uitnodigen", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/uitnodigingen")
    ResponseEntity<Overlegstand> invite(@PathVariable @About(WHICH) UUID overleg, @Body Overleghandelingen.Uitnodiging sent, Caller caller,
            HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        return act(meeting, caller, request, () -> meetings.invite(meeting, codes.ids(sent.partijen(), "/partijen"), caller.actor()));
    }

    @Operation(id = "zegOverlegAf", summary = "Een overleg afzeggen", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/afzeggingen")
    ResponseEntity<Overlegstand> cancel(@PathVariable @About(WHICH) UUID overleg, @Body ZonderMeer sent, Caller caller,
            HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        return act(meeting, caller, request, () -> meetings.cancel(meeting, caller.actor()));
    }

    @Operation(id = "noemDelegatie", summary = "Zeggen wie er voor de eigen organisatie komen", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/delegaties")
    ResponseEntity<Overlegstand> name(@PathVariable @About(WHICH) UUID overleg, @Body Overleghandelingen.Delegatie sent, Caller caller,
            HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        List<Attendee> members = sent.leden().stream().map(each -> new Attendee(each.naam(), each.functie())).toList();
        return act(meeting, caller, request, () -> meetings.nameDelegation(meeting, members, caller.actor()));
    }

    @Operation(id = "agendeer", summary = "Een punt op de agenda zetten", tag = TAG, status = 201, versioned = true, roles = Role.NEGOTIATOR)
    @PostMapping(ONE + "/agendapunten")
    ResponseEntity<Overlegstand> put(@PathVariable @About(WHICH) UUID overleg, @Body Overleghandelingen.NieuwAgendapunt sent, Caller caller,
            HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        NewPoint point = new NewPoint(sent.titel(), sent.akkoord() == null ? null : new AgreementId(sent.akkoord()), sent.afspraak(), sent.geschil());
        return act(meeting, caller, request, () -> meetings.putOnAgenda(meeting, List.of(point), caller.actor()));
    }

    @Operation(id = "haalVanAgenda", summary = "Een punt van de agenda halen", tag = TAG, status = 204, versioned = true, roles = Role.NEGOTIATOR)
    @DeleteMapping(ONE + "/agendapunten/{punt}")
    ResponseEntity<Void> take(@PathVariable @About(WHICH) UUID overleg, @PathVariable @About("Het agendapunt") UUID punt, Caller caller,
            HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        perform(meeting, caller, request, () -> meetings.takeOffAgenda(meeting, punt, caller.actor()));
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<Overlegstand> act(MeetingId meeting, Caller caller, HttpServletRequest request, Runnable act) {
        perform(meeting, caller, request, act);
        return done(meeting, caller);
    }

    private void perform(MeetingId meeting, Caller caller, HttpServletRequest request, Runnable act) {
        versions.perform(request, () -> meetings.hold(meeting, caller.actor()), () -> stand(meeting, caller), act);
    }

    private ResponseEntity<Overlegstand> done(MeetingId meeting, Caller caller) {
        return answer(HttpStatus.CREATED, meeting, caller);
    }

    private ResponseEntity<Overlegstand> answer(HttpStatus status, MeetingId meeting, Caller caller) {
        Overlegstand stand = stand(meeting, caller);
        return ResponseEntity.status(status).eTag(versions.of(stand)).body(stand);
    }

    private Overlegstand stand(MeetingId meeting, Caller caller) {
        MeetingView view = meetings.get(meeting, caller.actor());
        return words.dutch(view, codes.names(view.invited().stream()));
    }

    private static LocalTime time(String sent) {
        return sent == null ? null : LocalTime.parse(sent);
    }
}
