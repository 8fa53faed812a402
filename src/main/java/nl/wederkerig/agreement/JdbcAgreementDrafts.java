package nl.wederkerig.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JdbcAgreementDrafts implements AgreementDrafts {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final EffectiveTime time;

    JdbcAgreementDrafts(JdbcClient jdbc, ObjectMapper json, EffectiveTime time) {
        this.jdbc = jdbc;
        this.json = json;
        this.time = time;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<String>> of(Actor actor) {
        return jdbc.sql("select fields::text from agreement_draft where person_id = :person")
                .param("person", actor.person().value()).query(String.class).optional().map(this::read).orElse(Map.of());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> keptAt(Actor actor) {
        return jdbc.sql("select changed_at from agreement_draft where person_id = :person")
                .param("person", actor.person().value()).query(OffsetDateTime.class).optional().map(OffsetDateTime::toInstant);
    }

    @Override
    public void keep(Map<String, List<String>> fields, Actor actor) {
        jdbc.sql("""
                insert into agreement_draft (person_id, fields, changed_at) values (:person, :fields::jsonb, :now)
                on conflict (person_id) do update set fields = excluded.fields, changed_at = excluded.changed_at""")
                .param("person", actor.person().value())
                .param("fields", written(fields))
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public <T> Optional<T> finish(Actor actor, Function<Map<String, List<String>>, T> work) {
        return jdbc.sql("delete from agreement_draft where person_id = :person returning fields::text")
                .param("person", actor.person().value()).query(String.class).optional().map(this::read).map(work);
    }

    private Map<String, List<String>> read(String fields) {
        try {
            return json.readValue(fields, FIELDS);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("A draft that was kept cannot be read", unreadable);
        }
    }

    private String written(Map<String, List<String>> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("Texts cannot be written as JSON", impossible);
        }
    }
}
