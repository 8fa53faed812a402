package nl.wederkerig.network;

import java.sql.Array;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.network.MinistryTables.OpenTable;
import nl.wederkerig.network.MinistryTables.TableView;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps tables, who sits at them, and the alerts that were laid aside. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class JdbcTables {

    private final JdbcClient jdbc;
    private final EffectiveTime time;

    JdbcTables(JdbcClient jdbc, EffectiveTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    record Dismissed(OrganisationId ministry, String theme, OrganisationId by, Set<UUID> tables, String reason, LocalDate on) {}

    TableId add(OpenTable table, OrganisationId by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into ministry_table (id, ministry, theme, title, opened_on, entered_by)
                values (:id, :ministry, :theme, :title, :opened, :by)""")
                .param("id", id).param("ministry", table.ministry().value()).param("theme", table.theme()).param("title", table.title())
                .param("opened", table.openedOn()).param("by", by.value()).update();
        jdbc.sql("insert into table_party (table_id, organisation) select :id, party from unnest(cast(:with as text[])) as party")
                .param("id", id).param("with", table.with().stream().filter(each -> !each.equals(table.ministry())).map(OrganisationId::value)
                        .distinct().toArray(String[]::new)).update();
        return new TableId(id);
    }

    void lock(TableId id) {
        jdbc.sql("select 1 from ministry_table where id = :id for update").param("id", id.value()).query(Integer.class).optional()
                .orElseThrow(() -> new NotFound("table", id));
    }

    void close(TableId id) {
        jdbc.sql("update ministry_table set closed_on = :today where id = :id").param("today", time.today()).param("id", id.value()).update();
    }

    List<TableView> all() {
        return jdbc.sql("""
                select t.*, array(select p.organisation from table_party p where p.table_id = t.id order by p.organisation) as parties
                  from ministry_table t order by t.closed_on is not null, t.ministry, t.theme, t.opened_on, t.id""")
                .query((row, number) -> new TableView(new TableId(row.getObject("id", UUID.class)), new OrganisationId(row.getString("ministry")),
                        row.getString("theme"), row.getString("title"), row.getObject("opened_on", LocalDate.class),
                        row.getObject("closed_on", LocalDate.class),
                        Stream.of((String[]) row.getArray("parties").getArray()).map(OrganisationId::new).toList(), false))
                .list();
    }

    List<Dismissed> dismissals() {
        return jdbc.sql("select * from shopping_dismissal order by dismissed_on, id").query((row, number) -> {
            Array tables = row.getArray("tables");
            return new Dismissed(new OrganisationId(row.getString("ministry")), row.getString("theme"), new OrganisationId(row.getString("organisation")),
                    Arrays.stream((UUID[]) tables.getArray()).collect(Collectors.toSet()), row.getString("reason"),
                    row.getObject("dismissed_on", LocalDate.class));
        }).list();
    }

    UUID dismiss(ShoppingAlert alert, String reason, Actor actor) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                insert into shopping_dismissal (id, ministry, theme, organisation, tables, reason, dismissed_on, person_id)
                values (:id, :ministry, :theme, :organisation, cast(:tables as uuid[]), :reason, :today, :person)""")
                .param("id", id).param("ministry", alert.ministry().value()).param("theme", alert.theme())
                .param("organisation", actor.organisation().value())
                .param("tables", alert.tables().stream().map(table -> table.id().value()).toArray(UUID[]::new))
                .param("reason", reason).param("today", time.today()).param("person", actor.person().value()).update();
        return id;
    }
}
