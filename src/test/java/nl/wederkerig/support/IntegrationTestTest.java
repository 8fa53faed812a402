package nl.wederkerig.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class IntegrationTestTest {

    @Autowired
    private JdbcTemplate database;
    @Autowired
    private Environment environment;

    @RepeatedTest(2)
    void each_test_finds_the_database_as_it_was_after_the_start() {
        database.update("INSERT INTO act_ge_property (name_, value_, rev_) VALUES ('left behind', 'x', 1)");
        database.update("DELETE FROM act_ge_property WHERE name_ = 'next.dbid'");

        assertThat(database.queryForObject("SELECT count(*) FROM act_ge_property WHERE name_ = 'schema.version' AND value_ <> 'changed'",
                Long.class)).isEqualTo(1);
        database.update("UPDATE act_ge_property SET value_ = 'changed' WHERE name_ = 'schema.version'");
    }

    @Test
    void the_application_works_as_a_user_that_owns_nothing() {
        assertThat(database.queryForObject("SELECT current_user", String.class)).isEqualTo(TestDatabase.APPLICATION);
        assertThatThrownBy(() -> database.execute("DROP TABLE act_ge_property"))
                .rootCause().hasMessageContaining("must be owner");
        assertThatThrownBy(() -> database.execute("CREATE TABLE mine (id int)"))
                .rootCause().hasMessageContaining("permission denied");
        assertThatThrownBy(() -> database.queryForList("SELECT * FROM flyway_schema_history"))
                .rootCause().hasMessageContaining("permission denied");
    }

    @Test
    void the_demonstration_is_not_on() {
        assertThat(environment.getActiveProfiles()).containsExactly("test");
    }
}
