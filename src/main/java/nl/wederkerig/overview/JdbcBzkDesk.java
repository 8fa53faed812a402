package nl.wederkerig.overview;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wederkerig.agreement.AgreementVisibility;
import nl.wederkerig.agreement.AgreementVisibility.Condition;
import nl.wederkerig.commitment.CommitmentVisibility;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Joins dossiers, their deadlines and commitments, and the register of tables. */
@Component
@Transactional(readOnly = true)
class JdbcBzkDesk implements BzkDesk {

    private static final int FEW = 20;

    private static final String TO_LOOK_AT = """
            (select cast(a.id as text) as id, a.reference, a.title, d.start_day as first_day, d.last_day as last_day, null::bigint as late,
                    null::bigint as tables, null::bigint as themes, null::bigint as negotiations
            """;

    private static final String ASKED = """
              from deadline d join agreement a on a.id = d.agreement_id
             where not d.closed and d.label = 'check-asked' and d.holders @> array[cast(:own as text)] and %s
            """;

    private static final String NEAREST = " order by d.last_day, d.id limit :size offset :offset)";

    private static final String MINISTRIES = """
            (with late as (select c.obligor, count(*) as number, min(c.due) as longest from commitment c join agreement a on a.id = c.agreement_id
                           where c.status in ('OPEN', 'PARTLY_FULFILLED', 'CONTESTED') and c.due < :today and %s group by c.obligor),
                 tables as (select t.ministry, count(*) as number, count(distinct t.theme) as themes from ministry_table t
                             where t.closed_on is null or t.closed_on > :today group by t.ministry),
                 talks as (select p.organisation, count(distinct a.id) as number from agreement a join agreement_party p on p.agreement_id = a.id
                            where a.status = 'NEGOTIATION' and %s group by p.organisation)
            select o.id, null, null, late.longest, null, coalesce(late.number, 0) as late, coalesce(tables.number, 0) as tables,
                   coalesce(tables.themes, 0), coalesce(talks.number, 0) as negotiations
              from organisation o left join late on late.obligor = o.id left join tables on tables.ministry = o.id
              left join talks on talks.organisation = o.id
             where o.kind = 'MINISTRY' and (late.number > 0 or tables.number > 0 or talks.number > 0)
             order by coalesce(late.number, 0) desc, coalesce(tables.number, 0) desc, coalesce(talks.number, 0) desc, o.id)
            """;

    private final JdbcClient jdbc;
    private final AgreementVisibility visibility;
    private final EffectiveTime time;

    JdbcBzkDesk(JdbcClient jdbc, AgreementVisibility visibility, EffectiveTime time) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.time = time;
    }

    private record Row(PriorLook look, Ministry ministry) {}

    @Override
    public Desk of(Actor liaison) {
        Condition seen = visibility.condition(liaison);
        String sql = TO_LOOK_AT + ASKED.formatted(seen.whole()) + NEAREST + " union all " + MINISTRIES.formatted(CommitmentVisibility.of(seen), seen.sql());
        List<Row> rows = jdbc.sql(sql).params(seen.parameters()).param("today", time.today()).param("own", liaison.organisation().value())
                .param("size", FEW).param("offset", 0)
                .query((row, number) -> row(row)).list();
        return new Desk(rows.stream().map(Row::look).filter(Objects::nonNull).toList(),
                rows.stream().map(Row::ministry).filter(Objects::nonNull).toList());
    }

    @Override
    public PriorLooks looks(int page, int size, Actor liaison) {
        Condition seen = visibility.condition(liaison);
        String asked = ASKED.formatted(seen.whole());
        long total = jdbc.sql("select count(*)" + asked).params(seen.parameters()).param("own", liaison.organisation().value()).query(Long.class).single();
        return new PriorLooks(jdbc.sql(TO_LOOK_AT + asked + NEAREST).params(seen.parameters()).param("own", liaison.organisation().value())
                .param("size", size).param("offset", (long) page * size).query((row, number) -> row(row).look()).list(), total);
    }

    private static Row row(ResultSet row) throws SQLException {
        LocalDate first = row.getObject("first_day", LocalDate.class);
        return row.getString("reference") != null
                ? new Row(new PriorLook(new AgreementId(UUID.fromString(row.getString("id"))), row.getString("reference"), row.getString("title"), first,
                        row.getObject("last_day", LocalDate.class)), null)
                : new Row(null, new Ministry(new OrganisationId(row.getString("id")), row.getLong("late"), first, row.getLong("tables"),
                        row.getLong("themes"), row.getLong("negotiations")));
    }
}
