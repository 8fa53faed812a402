package nl.wederkerig.checklist;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.checklist.Checklists.AnswerItem;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what parties answered; rows are only ever added. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcAnswers {

    /** By key, whatever the version: an answer given under an older one stays (T83). */
    private static final String OPEN = """
            select g.id, count(*) as open
              from agreement g
              join checklist_version v on g.kind = any (v.kinds)
               and v.version = (select max(w.version) from checklist_version w where w.checklist = v.checklist)
              join checklist_item i on i.checklist = v.checklist and i.version = v.version and i.required
             where g.id = any (:agreements)
               and not exists (select 1 from checklist_answer a where a.agreement_id = g.id and a.checklist = i.checklist and a.item = i.key)
             group by g.id""";

    private final JdbcClient jdbc;

    JdbcAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Row(UUID id, String checklist, int version, String item, Answer answer, String explanation, String link, OrganisationId by, Instant at) {}

    /** The last first. */
    List<Row> of(AgreementId agreement) {
        return jdbc.sql("select * from checklist_answer where agreement_id = :agreement order by number desc").param("agreement", agreement.value())
                .query((row, number) -> new Row(row.getObject("id", UUID.class), row.getString("checklist"), row.getInt("version"),
                        row.getString("item"), Answer.valueOf(row.getString("answer")), row.getString("explanation"), row.getString("link"),
                        new OrganisationId(row.getString("organisation")), row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(UUID id, AnswerItem answer, int version, Actor actor, Instant at) {
        jdbc.sql("""
                insert into checklist_answer (id, agreement_id, checklist, version, item, answer, explanation, link, organisation, person_id, answered_at)
                values (:id, :agreement, :checklist, :version, :item, :answer, :explanation, :link, :organisation, :person, :at)""")
                .param("id", id).param("agreement", answer.agreement().value()).param("checklist", answer.checklist()).param("version", version)
                .param("item", answer.item()).param("answer", answer.answer().name()).param("explanation", answer.explanation())
                .param("link", answer.link()).param("organisation", actor.organisation().value()).param("person", actor.person().value())
                .param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    Map<AgreementId, Integer> open(Collection<AgreementId> agreements) {
        Map<AgreementId, Integer> open = new HashMap<>();
        if (!agreements.isEmpty()) {
            jdbc.sql(OPEN).param("agreements", agreements.stream().map(AgreementId::value).distinct().toArray(UUID[]::new))
                    .query(row -> {
                        open.put(new AgreementId(row.getObject("id", UUID.class)), row.getInt("open"));
                    });
        }
        return open;
    }
}
