package nl.wederkerig.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists disputes over all agreements that somebody sees in full, in one statement besides what visibility costs. */
@Component
class DisputeList {

    private static final String FROM = """
              from dispute d join agreement a on a.id = d.agreement_id
              left join lateral (select l.label, l.holders, l.last_day from deadline l where l.agreement_id = d.agreement_id and not l.closed
                    and not l.rijk_only and starts_with(l.key, 'dispute:' || d.key || ':') order by l.last_day, l.key limit 1) n on true
             where %s and %s and (:ended or d.stage not in ('SETTLED', 'WITHDRAWN', 'CLOSED'))
               and (not :own or :appointed or :organisation = any(d.claimants) or :organisation = any(d.respondents))
               and (cast(:kind as text) is null or d.kind = :kind)
               and (cardinality(cast(:others as text[])) = 0 or d.claimants && cast(:others as text[]) or d.respondents && cast(:others as text[]))
               and (cardinality(cast(:others as text[])) < 2 or exists (select 1 from agreement_party p
                       where p.agreement_id = a.id and p.organisation = any (cast(:others as text[])) and p.role <> 'CO_SIGNER'))
            """;

    private static final String ROWS = """
            select a.id, a.reference, a.title, d.key, d.kind, d.milestone, d.stage, d.procedure, d.executive_on is not null as executive,
                   d.raised_on, d.claimants, d.respondents, d.text, d.ending, d.closed_on,
                   n.label as next, n.holders,
                   case when d.stage = 'CONSULTATION' then d.consultation_last_day else n.last_day end as last_day
            """;

    private static final String ORDER = """
             order by d.stage in ('SETTLED', 'WITHDRAWN', 'CLOSED'), last_day nulls last, d.raised_on desc, a.reference, d.key
             limit :size offset :offset""";

    private final JdbcClient jdbc;
    private final AgreementVisibility visibility;

    DisputeList(JdbcClient jdbc, AgreementVisibility visibility) {
        this.jdbc = jdbc;
        this.visibility = visibility;
    }

    DisputePage page(DisputeQuery query, Actor actor) {
        AgreementVisibility.Condition condition = visibility.condition(actor);
        Map<String, Object> parameters = new HashMap<>(condition.parameters());
        parameters.put("own", query.own());
        parameters.put("ended", query.ended());
        parameters.put("kind", query.kind() == null ? null : query.kind().name());
        parameters.put("others", query.others().stream().map(OrganisationId::value).toArray(String[]::new));
        String from = FROM.formatted(condition.full(), condition.dispute("d.key"));
        List<DisputePage.Row> rows = jdbc.sql(ROWS + from + ORDER).params(parameters)
                .param("size", query.size()).param("offset", (long) query.page() * query.size()).query(DisputeList::row).list();
        long total = jdbc.sql("select count(*) " + from).params(parameters).query(Long.class).single();
        return new DisputePage(rows, query.page(), query.size(), total);
    }

    private static DisputePage.Row row(ResultSet row, int number) throws SQLException {
        String procedure = row.getString("procedure");
        String ending = row.getString("ending");
        return new DisputePage.Row(new AgreementId(row.getObject("id", UUID.class)), row.getString("reference"), row.getString("title"),
                row.getString("key"), DisputeKind.valueOf(row.getString("kind")), row.getString("milestone"), DisputeStage.valueOf(row.getString("stage")),
                procedure == null ? null : Procedure.valueOf(procedure), row.getBoolean("executive"),
                row.getObject("raised_on", LocalDate.class), row.getObject("last_day", LocalDate.class),
                OrganisationCodes.read((String[]) row.getArray("claimants").getArray()),
                OrganisationCodes.read((String[]) row.getArray("respondents").getArray()),
                row.getString("text"), row.getString("next"),
                row.getArray("holders") == null ? List.of() : OrganisationCodes.read((String[]) row.getArray("holders").getArray()),
                ending == null ? null : DisputeEnd.valueOf(ending), row.getObject("closed_on", LocalDate.class));
    }
}
