package nl.wederkerig.api.meeting;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wederkerig.api.About;
import nl.wederkerig.api.Asked;
import nl.wederkerig.api.Body;
import nl.wederkerig.api.Caller;
import nl.wederkerig.api.Codes;
import nl.wederkerig.api.Deel;
import nl.wederkerig.api.Operation;
import nl.wederkerig.api.Pagina;
import nl.wederkerig.commitment.CommitmentPage;
import nl.wederkerig.commitment.CommitmentQuery;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.dispute.DisputePage;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.meeting.MeetingAct;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingPage;
import nl.wederkerig.meeting.MeetingView;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NoteView;
import nl.wederkerig.meeting.OwnNotes;
import nl.wederkerig.meeting.Proposal;
import nl.wederkerig.meeting.ProposedAgenda;
import nl.wederkerig.overview.StandingQuery;
import nl.wederkerig.overview.Standings;
import nl.wederkerig.party.People;
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

/** What a party has before it for a meeting: its own note, what it may put on the agenda, and what is open between those who meet. */
@RestController
class PreparationResource {

    private static final String NOTE = MeetingResource.ONE + "/annotatie";
    private static final int MOST = 40;
    private static final int FEW = 15;

    private final Meetings meetings;
    private final OwnNotes notes;
    private final ProposedAgenda proposed;
    private final Commitments commitments;
    private final Disputes disputes;
    private final Standings standings;
    private final People people;
    private final PreparationWords words;
    private final Codes codes;
    private final MessageSource messages;
    private final EffectiveTime time;

    PreparationResource(Meetings meetings, OwnNotes notes, ProposedAgenda proposed, Commitments commitments, Disputes disputes, Standings standings,
            People people, PreparationWords words, Codes codes, MessageSource messages, EffectiveTime time) {
        this.meetings = meetings;
        this.notes = notes;
        this.proposed = proposed;
        this.commitments = commitments;
        this.disputes = disputes;
        this.standings = standings;
        this.people = people;
        this.words = words;
        this.codes = codes;
        this.messages = messages;
        this.time = time;
    }

    @Operation(id = "annotatie", summary = "De annotatie van de eigen organisatie bij een overleg", tag = MeetingResource.TAG)
    @GetMapping(NOTE)
    Voorbereiding.Annotatie note(@PathVariable @About(MeetingResource.WHICH) UUID overleg, Caller caller) {
        MeetingView meeting = ofOwnSide(overleg, caller);
        boolean may = meeting.acts().contains(MeetingAct.WRITE_NOTE);
        Optional<NoteView> note = notes.of(meeting.id(), caller.actor());
        return note.map(each -> new Voorbereiding.Annotatie(each.text(), each.revision(), people.byId(each.by()).name(), each.at(), may))
                .orElse(new Voorbereiding.Annotatie(null, 0, null, null, may));
    }

    @Operation(id = "schrijfAnnotatie", summary = "De annotatie van de eigen organisatie schrijven, in plaats van wat er stond",
            tag = MeetingResource.TAG, status = 201,
            roles = {Role.NEGOTIATOR, Role.BZK_LIAISON})
    @PostMapping(NOTE)
    ResponseEntity<Voorbereiding.Annotatie> write(@PathVariable @About(MeetingResource.WHICH) UUID overleg, @Body Voorbereiding.NieuweAnnotatie sent, Caller caller) {
        notes.write(new MeetingId(overleg), sent.tekst(), sent.revisie(), caller.actor());
        return ResponseEntity.status(HttpStatus.CREATED).body(note(overleg, caller));
    }

    @Operation(id = "agendavoorstelLijst", summary = "Wat voor de agenda wordt voorgesteld, het dringendste vooraan", tag = MeetingResource.TAG)
    @GetMapping(MeetingResource.ONE + "/agendavoorstellen")
    Pagina<Voorbereiding.Agendavoorstel> proposals(@PathVariable @About(MeetingResource.WHICH) UUID overleg, @Asked Deel part, Caller caller,
            HttpServletRequest request) {
        List<Proposal> first = proposed.of(new MeetingId(overleg), caller.actor()).first();
        return Pagina.of(part.part(first).stream().map(each -> words.dutch(each, what(each))).toList(), first.size(), part, request);
    }

    private String what(Proposal proposal) {
        return proposal.label() == null ? null : messages.getMessage("deadline." + proposal.label(), null, proposal.label(), LocaleContextHolder.getLocale());
    }

    @Operation(id = "standVanZaken", summary = "Wat er openstaat tussen de eigen organisatie en de anderen in een overleg", tag = MeetingResource.TAG)
    @GetMapping(MeetingResource.ONE + "/stand")
    Voorbereiding.Standvanzaken standing(@PathVariable @About(MeetingResource.WHICH) UUID overleg, Caller caller) {
        MeetingView meeting = ofOwnSide(overleg, caller);
        Set<OrganisationId> others = meeting.invited().stream().filter(party -> !caller.actor().belongsTo(party)).collect(Collectors.toSet());
        DisputePage open = disputes.openBetween(others, 0, FEW, caller.actor());
        List<Standings.Row> rungs = standings.list(StandingQuery.between(caller.actor().organisation(), others, time.today()), 0, FEW, caller.actor()).rows();
        return new Voorbereiding.Standvanzaken(codes.names(others.stream()).of(meeting.invited().stream().filter(others::contains).toList()),
                owed(others, CommitmentQuery.Whose.THEIRS, caller), owed(others, CommitmentQuery.Whose.OURS, caller),
                open.rows().stream().map(words::dutch).toList(), open.total(), rungs.stream().map(words::dutch).toList(),
                meetings.lastBefore(meeting.id(), caller.actor()).map(MeetingPage.Row::id).map(MeetingId::value).orElse(null));
    }

    private Voorbereiding.Openstaand owed(Set<OrganisationId> others, CommitmentQuery.Whose whose, Caller caller) {
        CommitmentPage page = commitments.list(CommitmentQuery.liveWith(others, whose, MOST), caller.actor());
        return new Voorbereiding.Openstaand(page.counted(), page.rows().stream().map(words::dutch).toList());
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
