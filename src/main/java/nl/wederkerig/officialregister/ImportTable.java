package nl.wederkerig.officialregister;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The exports that were read, for a month. */
@Component
class ImportTable {

    private static final Duration KEPT = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final ObjectMapper json;

    ImportTable(JdbcClient jdbc, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** @param appliedAt null while it has not been applied */
    record Kept(ImportId id, String fileName, String sha256, ReadExport export, Instant appliedAt) {}

    ImportId keep(PersonId person, String fileName, String sha256, ReadExport export, Instant now) {
        jdbc.sql("delete from official_register_import where created_at < :before").param("before", moment(now.minus(KEPT))).update();
        ImportId id = new ImportId(UUID.randomUUID());
        jdbc.sql("""
                insert into official_register_import (id, person_id, file_name, sha256, content, created_at)
                values (:id, :person, :name, :sha256, cast(:content as jsonb), :now)""")
                .param("id", id.value()).param("person", person.value()).param("name", fileName).param("sha256", sha256)
                .param("content", write(export)).param("now", moment(now)).update();
        return id;
    }

    Kept byId(ImportId id, boolean lock) {
        return jdbc.sql("select file_name, sha256, content::text, applied_at from official_register_import where id = :id" + (lock ? " for update" : ""))
                .param("id", id.value())
                .query((row, number) -> new Kept(id, row.getString("file_name"), row.getString("sha256"), read(row.getString("content")),
                        Optional.ofNullable(row.getObject("applied_at", OffsetDateTime.class)).map(OffsetDateTime::toInstant).orElse(null)))
                .optional().orElseThrow(() -> new NotFound("import", id));
    }

    void applied(ImportId id, Instant now) {
        jdbc.sql("update official_register_import set applied_at = :now where id = :id").param("now", moment(now)).param("id", id.value()).update();
    }

    private String write(ReadExport export) {
        try {
            return json.writeValueAsString(export);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ReadExport read(String content) {
        try {
            return json.readValue(content, ReadExport.class);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("An import that was kept cannot be read", unreadable);
        }
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
