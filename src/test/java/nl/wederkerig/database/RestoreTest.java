package nl.wederkerig.database;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wederkerig.support.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.ContextConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A dump is restored without a search path. The server that is tested with has no program that dumps: what would fail in a restore is
 * looked for in the database itself.
 */
class RestoreTest {

    /** Functions of our own that are read as text when they run and name something of our own, without a search path to find it by. */
    private static final String LOST = """
            with own as (select p.* from pg_proc p where p.pronamespace = 'public'::regnamespace
                            and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')),
                 named as (select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'v', 'm', 'S')
                           union select proname from own)
            select own.proname from own
             where own.prosqlbody is null and not exists (select from unnest(own.proconfig) setting where setting like 'search_path=%')
               and exists (select from named where own.prosrc ~ ('\\m' || named.name || '\\M'))
             order by own.proname""";

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
                    JdbcTemplateAutoConfiguration.class, FlywayAutoConfiguration.class))
            .withUserConfiguration(MigrationConfiguration.class, V001__Engine_schema.class)
            .withPropertyValues("spring.datasource.url=" + TestDatabase.url(TestDatabase.create()),
                    "spring.datasource.username=" + TestDatabase.OWNER, "spring.datasource.password=" + TestDatabase.OWNER);

    @Test
    void every_function_finds_what_it_names_without_a_search_path() {
        application.run(inTransaction(database -> {
            assertThat(database.queryForList(LOST, String.class)).isEmpty();
            database.execute("alter function precedent_text(text, text, text, text, text[]) reset search_path");
            database.execute("alter function standing_to_keep() reset search_path");
            assertThat(database.queryForList(LOST, String.class)).containsExactly("precedent_text", "standing_to_keep");
        }));
    }

    @Test
    void what_is_generated_with_a_row_is_generated_without_a_search_path() {
        application.run(inTransaction(database -> {
            database.execute("set local search_path = ''");
            assertThat(database.queryForObject("select public.precedent_text('Vraag', 'Regel', 'Uitkomst', 'Overweging', '{Den Haag}')", String.class))
                    .contains("vraag", "s-gravenhage");
            assertThat(database.queryForObject("select public.search_text('Één')", String.class)).isEqualTo("een");
            assertThat(database.queryForObject("select public.dutch_sort_key('''s-Gravenhage')", String.class)).isEqualTo("gravenhage");
        }));
    }

    private interface Work {

        void on(JdbcTemplate database);
    }

    /** Nothing of it stays. */
    private static ContextConsumer<AssertableApplicationContext> inTransaction(Work work) {
        return context -> new TransactionTemplate(context.getBean(PlatformTransactionManager.class)).executeWithoutResult(status -> {
            status.setRollbackOnly();
            work.on(context.getBean(JdbcTemplate.class));
        });
    }
}
