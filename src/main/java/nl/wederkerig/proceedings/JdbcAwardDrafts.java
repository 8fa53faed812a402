package nl.wederkerig.proceedings;

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
import nl.wederkerig.dispute.DisputeClosed;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.Fault;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class JdbcAwardDrafts implements AwardDrafts {

    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final ProceedingsEntry entry;
    private final BindingAdviceEntry advices;
    private final Tribunals tribunals;

    JdbcAwardDrafts(JdbcClient jdbc, ObjectMapper json, ProceedingsEntry entry, BindingAdviceEntry advices, Tribunals tribunals) {
        this.jdbc = jdbc;
        this.json = json;
        this.entry = entry;
        this.advices = advices;
        this.tribunals = tribunals;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AwardDraft> last(AgreementId agreement, String dispute, Actor actor) {
        return written(agreement, dispute, actor).flatMap(proceedings -> of(proceedings, 1, 0).stream().findFirst());
    }

    /** The procedure of the award that the actor writes at. */
    private Optional<UUID> written(AgreementId agreement, String dispute, Actor actor) {
        return advices.last(agreement, dispute).filter(about -> Tribunals.writes(about, tribunals.sitting(about.proceedings()), actor))
                .map(about -> about.proceedings().getId());
    }

    private UUID known(AgreementId agreement, String dispute, Actor actor) {
        return written(agreement, dispute, actor).orElseThrow(() -> new NotFound("award draft", dispute));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AwardDraft> of(AgreementId agreement, String dispute, Actor actor) {
        return of(known(agreement, dispute, actor), Integer.MAX_VALUE, 0);
    }

    @Override
    @Transactional(readOnly = true)
    public DraftPage of(AgreementId agreement, String dispute, int page, int size, Actor actor) {
        UUID proceedings = known(agreement, dispute, actor);
        return new DraftPage(of(proceedings, size, (long) page * size), last(proceedings));
    }

    /** Numbered from 1 without gaps: the number of the last is how many there are. */
    private int last(UUID proceedings) {
        return jdbc.sql("select coalesce(max(number), 0) from award_draft where proceedings_id = :of").param("of", proceedings).query(Integer.class).single();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<AwardDraft> one(AgreementId agreement, String dispute, int number, Actor actor) {
        UUID proceedings = known(agreement, dispute, actor);
        return number < 1 ? Optional.empty() : of(proceedings, 1, Math.max(0L, (long) last(proceedings) - number)).stream()
                .filter(each -> each.number() == number).findFirst();
    }

    private List<AwardDraft> of(UUID proceedings, int size, long offset) {
        return jdbc.sql("select number, kept_at, person_id, fields::text as fields from award_draft where proceedings_id = :of order by number desc"
                        + " limit :size offset :offset")
                .param("of", proceedings).param("size", size).param("offset", offset)
                .query(this::draft).list();
    }

    private AwardDraft draft(ResultSet row, int place) throws SQLException {
        return new AwardDraft(row.getInt("number"), row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("person_id", UUID.class)), read(row.getString("fields")));
    }

    @Override
    public Kept keep(AgreementId agreement, String dispute, int shown, Map<String, List<String>> fields, Actor actor) {
        entry.lock(agreement);
        UUID proceedings = known(agreement, dispute, actor);
        InvalidInput.refuse(fields.entrySet().stream()
                .filter(field -> field.getValue().stream().anyMatch(each -> each.length() > BindingAdvices.LONGEST_TEXT))
                .map(field -> Fault.at(field.getKey(), "dispute.too-long", BindingAdvices.LONGEST_TEXT)).toList());
        int last = last(proceedings);
        AwardDraft draft = jdbc.sql("""
                insert into award_draft (proceedings_id, number, person_id, fields, kept_at) values (:of, :number, :person, :fields::jsonb, :now)
                returning number, kept_at, person_id, fields::text as fields""")
                .param("of", proceedings).param("number", last + 1).param("person", actor.person().value())
                .param("fields", written(fields)).param("now", entry.now().atOffset(ZoneOffset.UTC)).query(this::draft).single();
        return new Kept(draft, last > shown);
    }

    /** Nobody needs them any more, and nobody is to find what was deliberated. */
    void destroy(Proceedings proceedings) {
        jdbc.sql("delete from award_draft where proceedings_id = :of").param("of", proceedings.getId()).update();
    }

    @EventListener
    void on(DisputeClosed closed) {
        jdbc.sql("delete from award_draft d using proceedings p where p.id = d.proceedings_id and p.agreement_id = :agreement and p.dispute_key = :key")
                .param("agreement", closed.agreement().value()).param("key", closed.dispute()).update();
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
