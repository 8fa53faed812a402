package nl.wederkerig.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The uploads in the database. */
@Component
class UploadTable {

    /** Whoever works on an upload touches it more often than this. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private static final TypeReference<List<UploadRow.Told>> TOLD = new TypeReference<>() {};
    private static final TypeReference<Findings> FINDINGS = new TypeReference<>() {};
    private static final String COLUMNS = "select id, file_name, state, percent, findings::text, created_at, touched_at from spreadsheet_upload ";
    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final ObjectMapper json;
    private final EffectiveTime time;

    UploadTable(JdbcClient jdbc, JdbcTemplate batches, ObjectMapper json, EffectiveTime time) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.json = json;
        this.time = time;
    }

    /** What was found, apart from the rows. */
    record Findings(String sheet, List<String> others, List<String> ignored, List<String> unsettled, Map<RowFate, Integer> fates, int agreements) {

        static final Findings NONE = new Findings(null, List.of(), List.of(), List.of(), Map.of(), 0);
    }

    /** Beside what else is being done: whoever works on it finds it at once. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void add(UploadId upload, PersonId person, String fileName, byte[] content) {
        jdbc.sql("""
                insert into spreadsheet_upload (id, person_id, file_name, content, state, percent, created_at, touched_at)
                values (:id, :person, :name, :content, 'CHECKING', 0, :now, :now)""")
                .param("id", upload.value()).param("person", person.value()).param("name", fileName).param("content", content)
                .param("now", now()).update();
    }

    Optional<SheetUpload> find(UploadId upload, PersonId person) {
        return jdbc.sql(COLUMNS + "where id = :id and person_id = :person").param("id", upload.value()).param("person", person.value())
                .query(this::upload).optional();
    }

    List<SheetUpload> of(PersonId person) {
        return jdbc.sql(COLUMNS + "where person_id = :person order by created_at desc, id").param("person", person.value())
                .query(this::upload).list();
    }

    byte[] content(UploadId upload) {
        return jdbc.sql("select content from spreadsheet_upload where id = :id").param("id", upload.value()).query(byte[].class).single();
    }

    /** As {@link #add}, at once. @return whether nobody else did first */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean begin(UploadId upload) {
        return jdbc.sql("""
                update spreadsheet_upload set state = 'IMPORTING', percent = 0, touched_at = :now
                 where id = :id and (state in ('CHECKED', 'FAILED') or state in ('CHECKING', 'IMPORTING') and touched_at < :silent)""")
                .param("id", upload.value()).param("now", now()).param("silent", now().minus(SILENCE)).update() == 1;
    }

    void progress(UploadId upload, int percent) {
        jdbc.sql("update spreadsheet_upload set percent = greatest(percent, :percent), touched_at = :now where id = :id")
                .param("id", upload.value()).param("percent", percent).param("now", now()).update();
    }

    void become(UploadId upload, UploadState state) {
        jdbc.sql("update spreadsheet_upload set state = :state, touched_at = :now where id = :id")
                .param("id", upload.value()).param("state", state.name()).param("now", now()).update();
    }

    void keep(UploadId upload, UploadState state, Findings findings, List<UploadRow> rows) {
        jdbc.sql("delete from spreadsheet_row where upload_id = :id").param("id", upload.value()).update();
        batches.batchUpdate("""
                insert into spreadsheet_row (upload_id, row_number, reference, key, wording, fate, faults)
                values (?, ?, ?, ?, ?, ?, ?::jsonb)""", rows, BATCH, (insert, row) -> {
                    insert.setObject(1, upload.value());
                    insert.setInt(2, row.row());
                    insert.setString(3, row.reference());
                    insert.setString(4, row.key());
                    insert.setString(5, row.text());
                    insert.setString(6, row.fate().name());
                    insert.setString(7, written(row.faults()));
                });
        jdbc.sql("update spreadsheet_upload set findings = :findings::jsonb where id = :id").param("id", upload.value())
                .param("findings", written(findings)).update();
        become(upload, state);
    }

    List<UploadRow> rows(UploadId upload, Set<RowFate> fates, int page, int size) {
        Collection<String> names = (fates.isEmpty() ? Set.of(RowFate.values()) : fates).stream().map(RowFate::name).toList();
        return jdbc.sql("""
                select row_number, reference, key, wording, fate, faults::text from spreadsheet_row
                 where upload_id = :id and fate in (:fates) order by row_number limit :size offset :offset""")
                .param("id", upload.value()).param("fates", names).param("size", size).param("offset", (long) page * size)
                .query((found, number) -> new UploadRow(found.getInt(1), found.getString(2), found.getString(3), found.getString(4),
                        RowFate.valueOf(found.getString(5)), read(found.getString(6), TOLD))).list();
    }

    /** Unless somebody works on it. @return whether it was there, and is no more */
    boolean delete(UploadId upload) {
        return jdbc.sql("delete from spreadsheet_upload where id = :id and (state not in ('CHECKING', 'IMPORTING') or touched_at < :silent)")
                .param("id", upload.value()).param("silent", now().minus(SILENCE)).update() == 1;
    }

    void deleteForgotten(Duration kept) {
        jdbc.sql("delete from spreadsheet_upload where touched_at < :before").param("before", now().minus(kept)).update();
    }

    private SheetUpload upload(ResultSet found, int number) throws SQLException {
        UploadState state = UploadState.valueOf(found.getString("state"));
        Instant touched = found.getObject("touched_at", OffsetDateTime.class).toInstant();
        boolean silent = state.isAtWork() && touched.isBefore(time.recordedAt().minus(SILENCE));
        String written = found.getString("findings");
        Findings findings = written == null ? Findings.NONE : read(written, FINDINGS);
        return new SheetUpload(new UploadId(found.getObject("id", UUID.class)), found.getString("file_name"),
                silent ? UploadState.FAILED : state, found.getInt("percent"), findings.sheet(), findings.others(), findings.ignored(),
                findings.unsettled(), findings.fates(), findings.agreements(), found.getObject("created_at", OffsetDateTime.class).toInstant());
    }

    private OffsetDateTime now() {
        return time.recordedAt().atOffset(ZoneOffset.UTC);
    }

    private String written(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Findings cannot be written as JSON", impossible);
        }
    }

    private <T> T read(String written, TypeReference<T> type) {
        try {
            return json.readValue(written, type);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Findings that were kept cannot be read", unreadable);
        }
    }
}
