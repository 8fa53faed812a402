package nl.wederkerig.agreement;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
    public List<AgreementDraft> all(Actor actor) {
        return jdbc.sql("select draft_id, fields::text, changed_at from agreement_draft where person_id = :person order by changed_at desc, draft_id")
                .param("person", actor.person().value()).query(this::draft).list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AgreementDraft> of(UUID draft, Actor actor) {
        return about("select draft_id, fields::text, changed_at from agreement_draft where person_id = :person and draft_id = :draft", draft, actor)
                .query(this::draft).optional();
    }

    @Override
    public Map<String, List<String>> change(UUID draft, Actor actor, UnaryOperator<Map<String, List<String>>> change) {
        OffsetDateTime now = time.now().atOffset(ZoneOffset.UTC);
        about("insert into agreement_draft (person_id, draft_id, fields, changed_at) values (:person, :draft, '{}', :now) on conflict do nothing",
                draft, actor).param("now", now).update();
        Map<String, List<String>> changed = change.apply(read(
                about("select fields::text from agreement_draft where person_id = :person and draft_id = :draft for update", draft, actor)
                        .query(String.class).single()));
        about("update agreement_draft set fields = :fields::jsonb, changed_at = :now where person_id = :person and draft_id = :draft", draft, actor)
                .param("fields", written(changed)).param("now", now).update();
        return changed;
    }

    @Override
    public void discard(UUID draft, Actor actor) {
        about("delete from agreement_draft where person_id = :person and draft_id = :draft", draft, actor).update();
    }

    @Override
    public <T> Optional<T> finish(UUID draft, Actor actor, Function<Map<String, List<String>>, T> work) {
        return about("delete from agreement_draft where person_id = :person and draft_id = :draft returning fields::text", draft, actor)
                .query(String.class).optional().map(this::read).map(work);
    }

    private JdbcClient.StatementSpec about(String sql, UUID draft, Actor actor) {
        return jdbc.sql(sql).param("person", actor.person().value()).param("draft", draft);
    }

    private AgreementDraft draft(ResultSet row, int number) throws SQLException {
        return new AgreementDraft(row.getObject("draft_id", UUID.class), read(row.getString("fields")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
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
