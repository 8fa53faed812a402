package nl.wederkerig.overview;

import java.time.LocalDate;
import java.util.List;
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

    private static final String TO_LOOK_AT = """
            select a.id, a.reference, a.title, d.start_day, d.last_day from deadline d join agreement a on a.id = d.agreement_id
             where not d.closed and d.label = 'check-asked' and d.holders @> array[cast(:own as text)] and %s
             order by d.last_day, d.id limit 20
            """;

    private static final String MINISTRIES = """
            with late as (select c.obligor, count(*) as number, min(c.due) as longest from commitment c join agreement a on a.id = c.agreement_id
                           where c.status in ('OPEN', 'PARTLY_FULFILLED') and c.due < :today and %s group by c.obligor),
                 tables as (select t.ministry, count(*) as number, count(distinct t.theme) as themes from ministry_table t
                             where t.closed_on is null or t.closed_on > :today group by t.ministry),
                 talks as (select p.organisation, count(distinct a.id) as number from agreement a join agreement_party p on p.agreement_id = a.id
                            where a.status = 'NEGOTIATION' and p.role = 'LINE_MINISTRY' and %s group by p.organisation)
            select o.id, coalesce(late.number, 0) as late, late.longest, coalesce(tables.number, 0) as tables, coalesce(tables.themes, 0) as themes,
                   coalesce(talks.number, 0) as negotiations
              from organisation o left join late on late.obligor = o.id left join tables on tables.ministry = o.id
              left join talks on talks.organisation = o.id
             where o.kind = 'MINISTRY' and (late.number > 0 or tables.number > 0 or talks.number > 0)
             order by late desc, tables desc, negotiations desc, o.id
            """;

    private final JdbcClient jdbc;
    private final AgreementVisibility visibility;
    private final EffectiveTime time;

    JdbcBzkDesk(JdbcClient jdbc, AgreementVisibility visibility, EffectiveTime time) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.time = time;
    }

    @Override
    public List<PriorLook> toLookAt(Actor liaison) {
        Condition seen = visibility.condition(liaison);
        return jdbc.sql(TO_LOOK_AT.formatted(seen.whole())).params(seen.parameters()).param("own", liaison.organisation().value())
                .query((row, number) -> new PriorLook(new AgreementId(row.getObject("id", UUID.class)), row.getString("reference"),
                        row.getString("title"), row.getObject("start_day", LocalDate.class), row.getObject("last_day", LocalDate.class))).list();
    }

    @Override
    public List<Ministry> ministries(Actor liaison) {
        Condition seen = visibility.condition(liaison);
        return jdbc.sql(MINISTRIES.formatted(CommitmentVisibility.of(seen), seen.whole())).params(seen.parameters()).param("today", time.today())
                .query((row, number) -> new Ministry(new OrganisationId(row.getString("id")), row.getLong("late"),
                        row.getObject("longest", LocalDate.class), row.getLong("tables"), row.getLong("themes"), row.getLong("negotiations"))).list();
    }
}
