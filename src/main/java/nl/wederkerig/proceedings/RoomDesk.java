package nl.wederkerig.proceedings;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.dispute.DisputeFacts;
import nl.wederkerig.dispute.DisputeResults;
import nl.wederkerig.dispute.DisputeView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class RoomDesk implements DisputeRooms {

    /** Of a deliberation only what was written in that procedure; the other rooms stay through all of them. */
    private static final String NOTES = """
            select n.person_id, p.name, n.text, n.written_at from proceedings_note n join person p on p.id = n.person_id
             where n.agreement_id = :agreement and n.dispute = :dispute and n.room = :room
               and (n.room <> 'DELIBERATION' or n.proceedings_id = :proceedings)
             order by n.written_at desc, n.id desc""";

    private final ProceedingsEntry entry;
    private final SeatDesk seats;
    private final DisputeResults facts;
    private final Agreements agreements;
    private final JdbcClient jdbc;

    RoomDesk(ProceedingsEntry entry, SeatDesk seats, @Lazy DisputeResults facts, @Lazy Agreements agreements, JdbcClient jdbc) {
        this.entry = entry;
        this.seats = seats;
        this.facts = facts;
        this.agreements = agreements;
        this.jdbc = jdbc;
    }

    @Override
    public List<DisputeRoom> of(AgreementId agreement, String dispute, Actor actor) {
        if (!agreements.disputes(agreement, actor).includes(dispute)) {
            return List.of();
        }
        DisputeFacts about = facts.facts(agreement, dispute);
        return admitted(about.claimants(), about.respondents(), entry.last(agreement, dispute), actor);
    }

    @Override
    public List<DisputeRoom> of(AgreementId agreement, DisputeView seen, Actor actor) {
        boolean seated = seen.procedure() != null && ProcedureReading.WITH_SEATS.contains(seen.procedure());
        return admitted(seen.claimants(), seen.respondents(), seated ? entry.last(agreement, seen.key()) : Optional.empty(), actor);
    }

    private List<DisputeRoom> admitted(List<OrganisationId> claimants, List<OrganisationId> respondents, Optional<Proceedings> last, Actor actor) {
        RoomPolicy policy = new RoomPolicy(claimants, respondents, last.map(Proceedings::procedure).orElse(null),
                last.map(seats::of).orElse(List.of()));
        return Arrays.stream(DisputeRoom.values()).filter(room -> policy.admits(room, actor)).toList();
    }

    @Override
    public List<RoomNote> notes(AgreementId agreement, String dispute, DisputeRoom room, Actor actor) {
        enter(agreement, dispute, room, actor);
        return jdbc.sql(NOTES).param("agreement", agreement.value()).param("dispute", dispute).param("room", room.name())
                .param("proceedings", entry.last(agreement, dispute).map(Proceedings::getId).orElse(new UUID(0, 0)))
                .query((row, number) -> new RoomNote(new PersonId(row.getObject("person_id", UUID.class)), row.getString("name"),
                        row.getString("text"), row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    @Override
    @Transactional
    public void write(AgreementId agreement, String dispute, DisputeRoom room, String text, Actor actor) {
        enter(agreement, dispute, room, actor);
        SeatEntry.refuseProse("text", text, true);
        jdbc.sql("""
                insert into proceedings_note (agreement_id, dispute, room, proceedings_id, person_id, text, written_at)
                values (:agreement, :dispute, :room, :proceedings, :person, :text, :at)""")
                .param("agreement", agreement.value()).param("dispute", dispute).param("room", room.name())
                .param("proceedings", entry.last(agreement, dispute).map(Proceedings::getId).orElse(null))
                .param("person", actor.person().value()).param("text", text).param("at", entry.now().atOffset(ZoneOffset.UTC)).update();
    }

    private void enter(AgreementId agreement, String dispute, DisputeRoom room, Actor actor) {
        if (!of(agreement, dispute, actor).contains(room)) {
            throw new NotFound("room", room);
        }
    }
}
