package nl.wederkerig.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Reason;
import nl.wederkerig.shared.RuleBroken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class WrittenNotes implements OwnNotes {

    private final JdbcClient jdbc;
    private final MeetingEntry entry;
    private final EffectiveTime time;

    WrittenNotes(JdbcClient jdbc, MeetingEntry entry, EffectiveTime time) {
        this.jdbc = jdbc;
        this.entry = entry;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<NoteView> of(MeetingId id, Actor actor) {
        Meeting meeting = entry.seen(id, actor);
        if (!MeetingPolicy.isOfTheSide(meeting, actor)) {
            return Optional.empty();
        }
        return jdbc.sql("select * from meeting_note where meeting_id = :meeting and organisation = :organisation")
                .param("meeting", id.value()).param("organisation", actor.organisation().value()).query(WrittenNotes::read).optional();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<OrganisationId, NoteView> told(MeetingId id, Actor actor) {
        if (!actor.isSystem()) {
            return of(id, actor).map(note -> Map.of(actor.organisation(), note)).orElse(Map.of());
        }
        Map<OrganisationId, NoteView> all = new LinkedHashMap<>();
        jdbc.sql("select * from meeting_note where meeting_id = :meeting order by written_at, organisation").param("meeting", id.value())
                .query(row -> {
                    all.put(new OrganisationId(row.getString("organisation")), read(row, row.getRow()));
                });
        return all;
    }

    private static NoteView read(ResultSet row, int number) throws SQLException {
        return new NoteView(row.getString("wording"), row.getInt("revision"), new PersonId(row.getObject("written_by", UUID.class)),
                row.getObject("written_at", OffsetDateTime.class).toInstant());
    }

    @Override
    public void write(MeetingId id, String text, int seen, Actor actor) {
        entry.enter(id, actor, MeetingPolicy::whyNotAct);
        new Faults().prose("note", text, LONGEST).refuse();
        int written = jdbc.sql("""
                insert into meeting_note (meeting_id, organisation, revision, wording, written_by, written_at)
                values (:meeting, :organisation, 1, :text, :person, :now)
                on conflict on constraint meeting_note_pk do update
                   set revision = meeting_note.revision + 1, wording = excluded.wording, written_by = excluded.written_by,
                       written_at = excluded.written_at
                 where meeting_note.revision = :seen""")
                .param("meeting", id.value()).param("organisation", actor.organisation().value()).param("text", text)
                .param("person", actor.person().value()).param("now", time.now().atOffset(ZoneOffset.UTC)).param("seen", seen)
                .update();
        if (written == 0) {
            throw new RuleBroken(Reason.of("T5", "changed-meanwhile"));
        }
    }
}
