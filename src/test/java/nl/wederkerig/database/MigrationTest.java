package nl.wederkerig.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.util.Map;
import java.util.TreeMap;
import nl.wederkerig.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.JdbcTemplate;

/** On a PostgreSQL outside: with an owner of its own for the tables, and with one user for everything. */
class MigrationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class,
                    FlywayAutoConfiguration.class))
            .withUserConfiguration(MigrationConfiguration.class, V001__Engine_schema.class)
            .withPropertyValues("spring.datasource.url=" + TestDatabase.url(TestDatabase.create()));

    private final ApplicationContextRunner withOwner = application.withPropertyValues(
            "spring.datasource.username=" + TestDatabase.APPLICATION, "spring.datasource.password=" + TestDatabase.APPLICATION,
            "spring.flyway.user=" + TestDatabase.OWNER, "spring.flyway.password=" + TestDatabase.OWNER);

    private final ApplicationContextRunner withOneUser = application.withPropertyValues(
            "spring.datasource.username=" + TestDatabase.OWNER, "spring.datasource.password=" + TestDatabase.OWNER);

    @Test
    void the_application_owns_no_table() {
        withOwner.run(context -> assertThat(context.getBean(JdbcTemplate.class).queryForList(
                "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'", String.class))
                .containsExactly(TestDatabase.OWNER));
    }

    /** Some tables hold what was once said and done: there rows are only added. */
    @Test
    void the_application_may_work_with_every_table_or_only_add_to_it_and_never_empties_one() {
        withOwner.run(context -> {
            Map<String, String> rights = rights(context.getBean(JdbcTemplate.class));

            assertThat(rights).containsEntry("recorded_event", "SELECT INSERT")
                    .containsEntry("act_ru_execution", "SELECT INSERT UPDATE DELETE")
                    .containsEntry("flyway_schema_history", "");
            assertThat(rights).allSatisfy((table, granted) -> assertThat(granted).as(table)
                    .isIn("SELECT INSERT", "SELECT INSERT UPDATE DELETE", table.equals("flyway_schema_history") ? "" : null));
        });
    }

    @Test
    void one_user_for_everything_works_and_cannot_change_the_record_either() {
        withOneUser.run(context -> {
            JdbcTemplate database = context.getBean(JdbcTemplate.class);
            assertThat(database.queryForObject("SELECT count(*) FROM act_ge_property", Long.class)).isPositive();
            assertThatThrownBy(() -> database.update("UPDATE recorded_event SET type = 'x'"))
                    .rootCause().hasMessageContaining("permission denied");
        });
    }

    @Test
    void a_second_start_finds_nothing_to_do() {
        withOwner.run(first -> assertThat(first).hasNotFailed());
        withOwner.run(second -> assertThat(second).hasNotFailed());
    }

    @Test
    void a_database_that_does_not_answer_stops_the_start_before_the_pool_tries() {
        withOwner.withPropertyValues("spring.datasource.url=jdbc:postgresql://127.0.0.1:1/x").run(context ->
                assertThat(context).getFailure().hasRootCauseInstanceOf(ConnectException.class)
                        .hasStackTraceContaining(DatabaseUnreachableException.class.getName())
                        .hasMessageContaining("niet bereikbaar"));
    }

    private static Map<String, String> rights(JdbcTemplate database) {
        return database.query("""
                SELECT relname, coalesce((SELECT string_agg(privilege, ' ' ORDER BY position)
                    FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE'])
                        WITH ORDINALITY AS asked (privilege, position)
                    WHERE has_table_privilege(pg_class.oid, privilege)), '') AS granted
                FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
                """, rows -> {
            Map<String, String> rights = new TreeMap<>();
            while (rows.next()) {
                rights.put(rows.getString("relname"), rows.getString("granted"));
            }
            return rights;
        });
    }
}
