package nl.wederkerig.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class DemonstrationProfileTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void on_when_nothing_is_configured() {
        assertThat(profilesAfterwards()).containsExactly("demo");
    }

    @Test
    void off_when_another_profile_is_configured() {
        environment.setActiveProfiles("acceptance");

        assertThat(profilesAfterwards()).containsExactly("acceptance");
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.datasource.url", "spring.datasource.hikari.jdbc-url", "spring.datasource.jndi-name"})
    void off_when_a_database_is_configured_in_whatever_way(String property) {
        environment.setProperty(property, "jdbc:postgresql://db/x");

        assertThat(profilesAfterwards()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"spring.datasource.url", "spring.datasource.hikari.jdbc-url", "spring.datasource.jndi-name"})
    void impossible_on_any_other_database(String property) {
        environment.setActiveProfiles("demo");
        environment.setProperty(property, "jdbc:postgresql://db/x?password=secret");

        assertThatThrownBy(this::guard).isInstanceOf(DemonstrationOutsideException.class)
                .hasMessageContaining("niet op jdbc:postgresql://db/x;").hasMessageNotContaining("secret");
    }

    @Test
    void may_be_asked_for_by_name_on_the_embedded_database() {
        environment.setActiveProfiles("demo");

        assertThatCode(this::guard).doesNotThrowAnyException();
    }

    private String[] profilesAfterwards() {
        new DemonstrationProfile().postProcessEnvironment(environment, new SpringApplication());
        return environment.getActiveProfiles();
    }

    private void guard() {
        try (GenericApplicationContext context = new GenericApplicationContext()) {
            context.setEnvironment(environment);
            new DemonstrationGuard().initialize(context);
        }
    }
}
