package nl.wederkerig.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wederkerig.support.TestDatabase;
import org.junit.jupiter.api.Test;

class DatabaseCheckTest {

    private final String url = TestDatabase.url("postgres");

    @Test
    void the_role_is_the_one_the_database_knows() {
        assertThat(DatabaseCheck.check(url, TestDatabase.APPLICATION, TestDatabase.APPLICATION))
                .isEqualTo(TestDatabase.APPLICATION);
        assertThat(DatabaseCheck.check(url + "?user=" + TestDatabase.OWNER, null, null)).isEqualTo(TestDatabase.OWNER);
    }

    @Test
    void a_server_that_does_not_answer_is_named_without_the_password_in_its_address() {
        assertThatThrownBy(() -> DatabaseCheck.check("jdbc:postgresql://127.0.0.1:1/x?password=secret", "a", "b"))
                .isInstanceOf(DatabaseUnreachableException.class)
                .hasMessageContaining("jdbc:postgresql://127.0.0.1:1/x is niet bereikbaar").hasMessageNotContaining("secret");
    }

    @Test
    void a_database_that_is_not_there_is_told_from_a_server_that_is_not_there() {
        assertThatThrownBy(() -> DatabaseCheck.check(TestDatabase.url("nowhere"), TestDatabase.OWNER, TestDatabase.OWNER))
                .isInstanceOf(DatabaseMissingException.class).hasMessageContaining("bestaat niet");
    }

    @Test
    void a_user_that_is_not_let_in_is_named() {
        assertThatThrownBy(() -> DatabaseCheck.check(url, "nobody", "x"))
                .isInstanceOf(DatabaseRefusedException.class).hasMessageContaining("gebruiker nobody niet toe");
    }

    @Test
    void postgresql_is_supported_from_version_15() {
        assertThatCode(() -> DatabaseCheck.check("jdbc:x", "PostgreSQL", 15)).doesNotThrowAnyException();
        assertThatThrownBy(() -> DatabaseCheck.check("jdbc:x", "PostgreSQL", 14))
                .isInstanceOf(DatabaseTooOldException.class).hasMessageContaining("PostgreSQL 14").hasMessageContaining("15");
        assertThatThrownBy(() -> DatabaseCheck.check("jdbc:x", "H2", 2)).isInstanceOf(DatabaseOtherException.class);
    }
}
