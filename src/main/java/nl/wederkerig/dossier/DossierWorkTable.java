package nl.wederkerig.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Long work in the database. */
@Component
class DossierWorkTable {

    /** Whoever is at work touches it more often than this. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private static final TypeReference<List<WorkView.Told>> TOLD = new TypeReference<>() {};
    private static final String COLUMNS = """
            select w.id, w.kind, w.name, w.person_id, w.state, w.done, w.total, w.created_at, w.touched_at,
                   (select count(*) from dossier_work_line l where l.work_id = w.id and l.agreement_id is null) as refused
              from dossier_work w
            """;

    private static final String BEGUN_BY = "where cast(:of as uuid) is null or w.person_id = :of";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final EffectiveTime time;

    DossierWorkTable(JdbcClient jdbc, ObjectMapper json, EffectiveTime time) {
        this.jdbc = jdbc;
        this.json = json;
        this.time = time;
    }

    /** @param fresh whether it begins now; else it is at work already */
    record Begun(UUID work, boolean fresh) {}

    /** The one file that work is about. */
    record OneFile(String name, String text) {

        static final OneFile NONE = new OneFile(null, null);
    }

    /** What is kept of the one file: its text and what was found, as it was kept. */
    record KeptFile(String text, byte[] result) {}

    /** Beside what else is being done: whoever does the work finds it at once. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public Begun begin(WorkView.Kind kind, PersonId person, String digest, int total, OneFile file) {
        jdbc.sql("delete from dossier_work where touched_at < :before").param("before", now().minusDays(DossierWork.KEPT_DAYS)).update();
        jdbc.sql("update dossier_work set state = 'BROKEN_OFF' where state = 'AT_WORK' and touched_at < :silent").param("silent", now().minus(SILENCE)).update();
        UUID work = UUID.randomUUID();
        boolean fresh = jdbc.sql("""
                insert into dossier_work (id, kind, name, file, person_id, digest, state, done, total, created_at, touched_at)
                values (:id, :kind, :name, :file, :person, :digest, 'AT_WORK', 0, :total, :now, :now)
                on conflict (person_id, digest) where state = 'AT_WORK' do nothing""")
                .param("id", work).param("kind", kind.name()).param("person", person.value()).param("digest", digest).param("total", total)
                .param("name", file.name()).param("file", file.text()).param("now", now()).update() == 1;
        return fresh ? new Begun(work, true) : new Begun(jdbc.sql("select id from dossier_work where person_id = :person and digest = :digest"
                + " and state = 'AT_WORK'").param("person", person.value()).param("digest", digest).query(UUID.class).single(), false);
    }

    public void alive(UUID work) {
        jdbc.sql("update dossier_work set touched_at = :now where id = :id").param("now", now()).param("id", work).update();
    }

    public void progress(UUID work, int done) {
        jdbc.sql("update dossier_work set done = :done, touched_at = :now where id = :id").param("done", done).param("now", now()).param("id", work).update();
    }

    /** As {@link #progress}, told at once: beside the transaction in which the work is done. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void progressBeside(UUID work, int done) {
        progress(work, done);
    }

    /** @param agreement null where the file was refused */
    public void line(UUID work, int position, String name, AgreementId agreement, List<WorkView.Told> faults) {
        jdbc.sql("insert into dossier_work_line (work_id, position, name, agreement_id, faults) values (:work, :position, :name, :agreement, :faults::jsonb)")
                .param("work", work).param("position", position).param("name", name).param("agreement", agreement == null ? null : agreement.value())
                .param("faults", written(faults)).update();
    }

    /** @param result null for none */
    public void end(UUID work, WorkView.State state, byte[] result) {
        jdbc.sql("update dossier_work set state = :state, result = :result, touched_at = :now where id = :id").param("state", state.name())
                .param("result", result).param("now", now()).param("id", work).update();
    }

    public Optional<WorkView> find(UUID work, PersonId reader) {
        return jdbc.sql(COLUMNS + "where w.id = :id").param("id", work).query((row, number) -> view(row, reader, lines(row, reader))).optional();
    }

    /** Without their lines. @param of null for everybody */
    public List<WorkView> list(PersonId of, PersonId reader, int size, long offset) {
        return jdbc.sql(COLUMNS + BEGUN_BY + " order by w.created_at desc, w.id limit :size offset :offset")
                .param("of", of == null ? null : of.value()).param("size", size).param("offset", offset)
                .query((row, number) -> view(row, reader, List.of())).list();
    }

    /** @param of null for everybody */
    public long count(PersonId of) {
        return jdbc.sql("select count(*) from dossier_work w " + BEGUN_BY).param("of", of == null ? null : of.value()).query(Long.class).single();
    }

    public Optional<byte[]> result(UUID work) {
        return jdbc.sql("select result from dossier_work where id = :id and result is not null").param("id", work).query(byte[].class).optional();
    }

    public Optional<KeptFile> file(UUID work) {
        return jdbc.sql("select file, result from dossier_work where id = :id and file is not null").param("id", work)
                .query((row, number) -> new KeptFile(row.getString(1), row.getBytes(2))).optional();
    }

    private List<WorkView.Line> lines(ResultSet row, PersonId reader) throws SQLException {
        return !owns(row, reader) ? List.of() : jdbc.sql("select name, agreement_id, faults::text from dossier_work_line where work_id = :id order by position")
                .param("id", row.getObject("id", UUID.class)).query((line, number) -> new WorkView.Line(line.getString(1),
                        line.getObject(2) == null ? null : new AgreementId(line.getObject(2, UUID.class)), read(line.getString(3)))).list();
    }

    private WorkView view(ResultSet row, PersonId reader, List<WorkView.Line> lines) throws SQLException {
        WorkView.State state = WorkView.State.valueOf(row.getString("state"));
        Instant touched = row.getObject("touched_at", OffsetDateTime.class).toInstant();
        boolean silent = state == WorkView.State.AT_WORK && touched.isBefore(time.recordedAt().minus(SILENCE));
        return new WorkView(row.getObject("id", UUID.class), WorkView.Kind.valueOf(row.getString("kind")),
                owns(row, reader) ? row.getString("name") : null, silent ? WorkView.State.BROKEN_OFF : state,
                row.getInt("done"), row.getInt("total"), row.getInt("refused"), row.getObject("created_at", OffsetDateTime.class).toInstant(), lines,
                owns(row, reader));
    }

    private static boolean owns(ResultSet row, PersonId reader) throws SQLException {
        return row.getObject("person_id", UUID.class).equals(reader.value());
    }

    private OffsetDateTime now() {
        return time.recordedAt().atOffset(ZoneOffset.UTC);
    }

    private String written(List<WorkView.Told> faults) {
        try {
            return json.writeValueAsString(faults);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Faults cannot be written as JSON", impossible);
        }
    }

    private List<WorkView.Told> read(String written) {
        try {
            return json.readValue(written, TOLD);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Faults that were kept cannot be read", unreadable);
        }
    }
}
