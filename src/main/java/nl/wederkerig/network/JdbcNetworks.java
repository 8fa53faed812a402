package nl.wederkerig.network;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.calendar.Term;
import nl.wederkerig.calendar.TermEnd;
import nl.wederkerig.deadline.HolidayTable;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps networks, their members and their reports. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcNetworks {

    private static final String ROWS = """
            select n.*, (select max(r.reported_on) from network_report r where r.network_id = n.id) as last_report,
                   case when n.organisation is null then (select count(*) from network_member m where m.network_id = n.id)
                        else (select count(distinct m.member_id) from organisation_member m where m.association_id = n.organisation
                                and (m.valid_from is null or m.valid_from <= :day) and (m.valid_until is null or m.valid_until > :day)) end as members
              from network n
            """;

    private final JdbcClient jdbc;
    private final HolidayTable holidays;
    private final EffectiveTime time;

    JdbcNetworks(JdbcClient jdbc, HolidayTable holidays, EffectiveTime time) {
        this.jdbc = jdbc;
        this.holidays = holidays;
        this.time = time;
    }

    List<NetworkView> all() {
        return jdbc.sql(ROWS + " order by n.closed_on is not null, coalesce(n.ends_on < :day, false) desc, n.kind, lower(n.name), n.id").param("day", time.today())
                .query((row, number) -> view(row)).list();
    }

    NetworkView one(NetworkId id) {
        return jdbc.sql(ROWS + " where n.id = :id").param("day", time.today()).param("id", id.value())
                .query((row, number) -> view(row)).optional().orElseThrow(() -> new NotFound("network", id));
    }

    void lock(NetworkId id) {
        jdbc.sql("select 1 from network where id = :id for update").param("id", id.value()).query(Integer.class).optional()
                .orElseThrow(() -> new NotFound("network", id));
    }

    List<OrganisationId> members(NetworkView network) {
        String sql = network.organisation() == null ? "select member_id from network_member where network_id = :id"
                : """
                select distinct member_id from organisation_member where association_id = :id
                   and (valid_from is null or valid_from <= :day) and (valid_until is null or valid_until > :day)""";
        Object id = network.organisation() == null ? network.id().value() : network.organisation().value();
        var asked = jdbc.sql(sql).param("id", id);
        return (network.organisation() == null ? asked : asked.param("day", time.today()))
                .query((row, number) -> new OrganisationId(row.getString(1))).list();
    }

    List<NetworkView.Report> reports(NetworkId id) {
        return jdbc.sql("select * from network_report where network_id = :id order by reported_on desc, id").param("id", id.value())
                .query((row, number) -> new NetworkView.Report(row.getObject("reported_on", LocalDate.class), row.getString("report"),
                        new OrganisationId(row.getString("reported_by")))).list();
    }

    /** @return its id */
    NetworkId keep(EnterNetwork command) {
        NetworkId id = command.id() != null ? command.id() : new NetworkId(UUID.randomUUID());
        jdbc.sql("""
                insert into network (id, kind, name, association, aim, linking_pin, started_on, ends_on, report_every)
                values (:id, :kind, :name, :association, :aim, :pin, :today, :ends, :every)
                on conflict (id) do update set name = excluded.name, aim = excluded.aim, linking_pin = excluded.linking_pin,
                       ends_on = excluded.ends_on, report_every = excluded.report_every,
                       started_on = coalesce(network.started_on, case when excluded.report_every is not null then excluded.started_on end)""")
                .param("id", id.value()).param("kind", command.kind().name()).param("name", command.name())
                .param("association", command.association().value()).param("aim", command.aim()).param("pin", command.linkingPin())
                .param("today", time.today()).param("ends", command.endsOn())
                .param("every", command.reportEvery() == null ? null : command.reportEvery().toString())
                .update();
        jdbc.sql("delete from network_member where network_id = :id").param("id", id.value()).update();
        jdbc.sql("""
                insert into network_member (network_id, member_id)
                select :id, member from unnest(cast(:members as text[])) as member
                 where exists (select from network n where n.id = :id and n.organisation is null)""")
                .param("id", id.value()).param("members", command.members().stream().map(OrganisationId::value).distinct().toArray(String[]::new))
                .update();
        return id;
    }

    void close(NetworkId id) {
        jdbc.sql("update network set closed_on = :today where id = :id").param("today", time.today()).param("id", id.value()).update();
    }

    void report(NetworkId id, String text, OrganisationId by) {
        jdbc.sql("insert into network_report (id, network_id, reported_on, report, reported_by) values (:report, :id, :today, :text, :by)")
                .param("report", UUID.randomUUID()).param("id", id.value()).param("today", time.today()).param("text", text)
                .param("by", by.value()).update();
    }

    private NetworkView view(ResultSet row) throws SQLException {
        LocalDate closed = row.getObject("closed_on", LocalDate.class);
        LocalDate ends = row.getObject("ends_on", LocalDate.class);
        LocalDate started = row.getObject("started_on", LocalDate.class);
        LocalDate last = row.getObject("last_report", LocalDate.class);
        Optional<Term> due = closed != null ? Optional.empty() : NetworkPolicy.reportTerm(row.getString("report_every"), last != null ? last : started);
        TermEnd end = due.map(term -> term.end(holidays.current())).orElse(null);
        String organisation = row.getString("organisation");
        Set<Finding> findings = NetworkPolicy.findings(row.getString("aim"), row.getString("linking_pin"), ends, closed,
                end == null ? null : end.lastDay(), time.today());
        return new NetworkView(new NetworkId(row.getObject("id", UUID.class)), NetworkKind.valueOf(row.getString("kind")), row.getString("name"),
                new OrganisationId(row.getString("association")), organisation == null ? null : new OrganisationId(organisation),
                row.getString("aim"), row.getString("linking_pin"), started, ends, row.getString("report_every"), closed, row.getInt("members"),
                end == null ? null : end.lastDay(), end == null ? null : end.derivation(), findings);
    }
}
