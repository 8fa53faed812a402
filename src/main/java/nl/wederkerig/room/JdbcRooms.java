package nl.wederkerig.room;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.agreement.Side;
import nl.wederkerig.room.RoomView.Note;
import nl.wederkerig.room.RoomView.Position;
import nl.wederkerig.room.RoomView.PositionAnswer;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what is in the rooms. Who enters is for the caller to have looked at. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcRooms {

    private final JdbcClient jdbc;

    JdbcRooms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean used(AgreementId agreement, Side side) {
        return jdbc.sql("""
                select exists (select 1 from side_note where agreement_id = :agreement and side = :side)
                    or exists (select 1 from side_position where agreement_id = :agreement and side = :side)""")
                .param("agreement", agreement.value()).param("side", side.name()).query(Boolean.class).single();
    }

    void write(AgreementId agreement, Side side, String text, Actor actor, Instant at) {
        jdbc.sql("""
                insert into side_note (agreement_id, side, organisation, person_id, text, written_at)
                values (:agreement, :side, :organisation, :person, :text, :at)""")
                .param("agreement", agreement.value()).param("side", side.name()).param("organisation", actor.organisation().value())
                .param("person", actor.person().value()).param("text", text).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** The last first. */
    List<Note> notes(AgreementId agreement, Side side) {
        return jdbc.sql("""
                select n.organisation, p.name, n.text, n.written_at from side_note n join person p on p.id = n.person_id
                 where n.agreement_id = :agreement and n.side = :side order by n.written_at desc, n.id desc""")
                .param("agreement", agreement.value()).param("side", side.name())
                .query((row, number) -> new Note(new OrganisationId(row.getString("organisation")), row.getString("name"), row.getString("text"),
                        moment(row, "written_at"))).list();
    }

    /** The last first; in two statements. */
    List<Position> positions(AgreementId agreement, Side side) {
        Map<UUID, List<PositionAnswer>> answers = new HashMap<>();
        jdbc.sql("""
                select a.*, p.organisation_id from side_position_answer a
                  join side_position s on s.id = a.position_id join person p on p.id = a.person_id
                 where s.agreement_id = :agreement and s.side = :side order by a.answered_at, a.organisation""")
                .param("agreement", agreement.value()).param("side", side.name())
                .query(row -> {
                    answers.computeIfAbsent(row.getObject("position_id", UUID.class), none -> new ArrayList<>()).add(new PositionAnswer(
                            new OrganisationId(row.getString("organisation")), new OrganisationId(row.getString("organisation_id")),
                            row.getBoolean("agrees"), row.getString("reason"), moment(row, "answered_at")));
                });
        return jdbc.sql("select * from side_position where agreement_id = :agreement and side = :side order by number desc")
                .param("agreement", agreement.value()).param("side", side.name())
                .query((row, number) -> new Position(row.getInt("number"), row.getString("text"), new OrganisationId(row.getString("proposed_by")),
                        moment(row, "proposed_at"), moment(row, "common_at"), answers.getOrDefault(row.getObject("id", UUID.class), List.of()))).list();
    }

    UUID propose(AgreementId agreement, Side side, int number, String text, Actor actor, Instant at) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into side_position (id, agreement_id, side, number, text, proposed_by, proposed_at)
                values (:id, :agreement, :side, :number, :text, :organisation, :at)""")
                .param("id", id).param("agreement", agreement.value()).param("side", side.name()).param("number", number).param("text", text)
                .param("organisation", actor.organisation().value()).param("at", at.atOffset(ZoneOffset.UTC)).update();
        return id;
    }

    UUID answer(AgreementId agreement, Side side, int number, boolean agrees, String reason, Actor actor, Instant at) {
        return jdbc.sql("""
                insert into side_position_answer (position_id, organisation, agrees, reason, person_id, answered_at)
                select id, :organisation, :agrees, :reason, :person, :at from side_position
                 where agreement_id = :agreement and side = :side and number = :number
                on conflict (position_id, organisation) do update set agrees = excluded.agrees, reason = excluded.reason,
                       person_id = excluded.person_id, answered_at = excluded.answered_at
                returning position_id""")
                .param("agreement", agreement.value()).param("side", side.name()).param("number", number)
                .param("organisation", actor.organisation().value()).param("agrees", agrees).param("reason", reason)
                .param("person", actor.person().value()).param("at", at.atOffset(ZoneOffset.UTC)).query(UUID.class).single();
    }

    void common(AgreementId agreement, Side side, int number, Instant at) {
        jdbc.sql("update side_position set common_at = :at where agreement_id = :agreement and side = :side and number = :number")
                .param("agreement", agreement.value()).param("side", side.name()).param("number", number)
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** What the predecessor answered is the successor's, unless that answered itself (A18). */
    void succeeded(AgreementId agreement, OrganisationId from, OrganisationId to) {
        jdbc.sql("""
                update side_position_answer a set organisation = :to from side_position s
                 where s.id = a.position_id and s.agreement_id = :agreement and a.organisation = :from
                   and not exists (select 1 from side_position_answer own where own.position_id = a.position_id and own.organisation = :to)""")
                .param("agreement", agreement.value()).param("from", from.value()).param("to", to.value()).update();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
