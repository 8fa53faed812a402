package nl.wederkerig.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads consultations with how they stand; who may see them is part of the statement (T54). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ConsultationLists {

    private static final String ROWS = """
            select c.*, a.reference, a.title, own.member_id is not null as is_member, own.vote as own_vote, counted.*
              from member_consultation c
              join agreement a on a.id = c.agreement_id
              left join consultation_member own on own.consultation_id = c.id and own.member_id = :organisation and own.succeeded_by is null
              left join lateral (select count(*) as members, count(v.vote) as voted, coalesce(sum(v.weight), 0) as weight,
                       coalesce(sum(v.weight) filter (where v.vote is not null), 0) as cast_weight,
                       coalesce(sum(v.weight) filter (where v.vote = 'FOR'), 0) as in_favour,
                       coalesce(sum(v.weight) filter (where v.vote = 'AGAINST'), 0) as against,
                       coalesce(sum(v.weight) filter (where v.vote = 'ABSTAIN'), 0) as abstained
                  from consultation_member v where v.consultation_id = c.id and v.succeeded_by is null) counted on true
             where (:everything or c.association = :organisation or own.member_id is not null)
            """;

    private static final String ORDER = " order by c.state <> 'OPEN', case when c.state = 'OPEN' then c.last_day end, c.last_day desc, c.id";

    private final JdbcClient jdbc;

    ConsultationLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ConsultationRow> all(Actor actor) {
        return of("", null, actor);
    }

    List<ConsultationRow> of(AgreementId agreement, Actor actor) {
        return of(" and c.agreement_id = :id", agreement.value(), actor);
    }

    List<ConsultationRow> one(ConsultationId consultation, Actor actor) {
        return of(" and c.id = :id", consultation.value(), actor);
    }

    private List<ConsultationRow> of(String which, UUID id, Actor actor) {
        if (!actor.isSystem() && (actor.organisation() == null || actor.actingAs(ConsultationPolicy.READERS[0], ConsultationPolicy.READERS).isEmpty())) {
            return List.of();
        }
        String organisation = actor.isSystem() ? "" : actor.organisation().value();
        JdbcClient.StatementSpec asked = jdbc.sql(ROWS + which + ORDER).param("organisation", organisation).param("everything", actor.isSystem());
        return (id == null ? asked : asked.param("id", id)).query((row, number) -> row(row, organisation, actor.isSystem())).list();
    }

    private static ConsultationRow row(ResultSet row, String organisation, boolean everything) throws SQLException {
        ConsultationState state = ConsultationState.valueOf(row.getString("state"));
        boolean association = everything || row.getString("association").equals(organisation);
        Tally tally = new Tally(row.getInt("members"), row.getInt("voted"), row.getLong("weight"), row.getLong("cast_weight"),
                row.getLong("in_favour"), row.getLong("against"), row.getLong("abstained"));
        Tally shown = state == ConsultationState.COUNTED ? tally : association ? tally.sealed() : null;
        String outcome = row.getString("outcome");
        String vote = row.getString("own_vote");
        return new ConsultationRow(new ConsultationId(row.getObject("id", UUID.class)), new AgreementId(row.getObject("agreement_id", UUID.class)),
                row.getString("reference"), row.getString("title"), row.getString("key"), new OrganisationId(row.getString("association")),
                row.getString("question"), row.getString("explanation"), row.getObject("text_version", Integer.class), row.getString("term"),
                row.getObject("opened_on", LocalDate.class), row.getObject("last_day", LocalDate.class), row.getInt("quorum"), state,
                outcome == null ? null : ConsultationOutcome.valueOf(outcome), row.getString("withdrawn_because"), shown,
                row.getBoolean("is_member"), vote == null ? null : Vote.valueOf(vote));
    }
}
