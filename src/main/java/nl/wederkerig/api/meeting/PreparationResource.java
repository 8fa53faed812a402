package nl.wederkerig.api.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.api.About;
import nl.wederkerig.api.AnswerVersions;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NoteView;
import nl.wederkerig.meeting.OwnNotes;
import nl.wederkerig.meeting.Proposal;
import nl.wederkerig.meeting.Proposals;
import nl.wederkerig.meeting.ProposedAgenda;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.Role;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a party has before it for a meeting: its own note, and what it may put on the agenda. */
@RestController
class PreparationResource {

    private static final String NOTE = MeetingResource.ONE + "/annotatie";

    private final Meetings meetings;
    private final OwnNotes notes;
    private final ProposedAgenda proposed;
    private final People people;
    private final PreparationWords words;
    private final MessageSource messages;
    private final AnswerVersions versions;

    PreparationResource(Meetings meetings, OwnNotes notes, ProposedAgenda proposed, People people, PreparationWords words, MessageSource messages,
            AnswerVersions versions) {
        this.meetings = meetings;
        this.notes = notes;
        this.proposed = proposed;
        this.people = people;
        this.words = words;
        this.messages = messages;
        this.versions = versions;
    }

    @Operation(id = "annotatie", summary = "De annotatie van de eigen organisatie bij een overleg", tag = MeetingResource.TAG, versioned = true)
    @GetMapping(NOTE)
    ResponseEntity<Voorbereiding.Annotatie> note(@PathVariable @About(MeetingResource.WHICH) UUID overleg, Caller caller) {
        return answer(HttpStatus.OK, overleg, caller);
    }

    private ResponseEntity<Voorbereiding.Annotatie> answer(HttpStatus status, UUID meeting, Caller caller) {
        Voorbereiding.Annotatie note = written(meeting, caller);
        return ResponseEntity.status(status).eTag(versions.of(note)).body(note);
    }

    private Voorbereiding.Annotatie written(UUID overleg, Caller caller) {
        MeetingView meeting = ofOwnSide(overleg, caller);
        boolean may = meeting.acts().contains(MeetingAct.WRITE_NOTE);
        Optional<NoteView> note = notes.of(meeting.id(), caller.actor());
        return note.map(each -> new Voorbereiding.Annotatie(each.text(), each.revision(), people.byId(each.by()).name(), each.at(), may))
                .orElse(new Voorbereiding.Annotatie(null, 0, null, null, may));
    }

    @Operation(id = "schrijfAnnotatie", summary = "De annotatie van de eigen organisatie schrijven, in plaats van wat er stond",
            tag = MeetingResource.TAG, status = 201, versioned = true, roles = {Role.NEGOTIATOR, Role.BZK_LIAISON})
    @PostMapping(NOTE)
    ResponseEntity<Voorbereiding.Annotatie> write(@PathVariable @About(MeetingResource.WHICH) UUID overleg,
            @Body Voorbereiding.NieuweAnnotatie sent, Caller caller, HttpServletRequest request) {
        MeetingId meeting = new MeetingId(overleg);
        versions.perform(request, () -> meetings.hold(meeting, caller.actor()), () -> written(overleg, caller),
                () -> notes.write(meeting, sent.tekst(), sent.revisie(), caller.actor()));
        return answer(HttpStatus.CREATED, overleg, caller);
    }

    @Operation(id = "agendavoorstelLijst", summary = "Wat voor de agenda wordt voorgesteld, het dringendste vooraan", tag = MeetingResource.TAG)
    @GetMapping(MeetingResource.ONE + "/agendavoorstellen")
    Pagina<Voorbereiding.Agendavoorstel> proposals(@PathVariable @About(MeetingResource.WHICH) UUID overleg, @Asked Deel part, Caller caller,
            HttpServletRequest request) {
        Proposals found = proposed.of(new MeetingId(overleg), part.page(), part.size(), caller.actor());
        return Pagina.of(found.first().stream().map(each -> words.dutch(each, what(each))).toList(), found.total(), part, request);
    }

    private String what(Proposal proposal) {
        return proposal.label() == null ? null : messages.getMessage("deadline." + proposal.label(), null, proposal.label(), LocaleContextHolder.getLocale());
    }

    /** What a party keeps to itself is not there for who is of none (T5). */
    private MeetingView ofOwnSide(UUID id, Caller caller) {
        MeetingView meeting = meetings.get(new MeetingId(id), caller.actor());
        if (!meeting.acts().contains(MeetingAct.READ_NOTE)) {
            throw new NotFound("preparation of meeting", id);
        }
        return meeting;
    }
}
