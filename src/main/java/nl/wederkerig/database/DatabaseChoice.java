package nl.wederkerig.database;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Embedded unless the configuration names a database in any of the ways Spring Boot understands. */
final class DatabaseChoice implements Condition {

    private static final List<String> WAYS_TO_NAME_ONE =
            List.of("spring.datasource.url", "spring.datasource.jndi-name", "spring.datasource.hikari.jdbc-url");

    static boolean isEmbedded(Environment environment) {
        return configured(environment).isEmpty();
    }

    /** The configured database, without the parameters that may hold a password. */
    static String named(Environment environment) {
        return configured(environment).map(DatabaseCheck::withoutSecrets).orElseThrow();
    }

    private static Optional<String> configured(Environment environment) {
        return WAYS_TO_NAME_ONE.stream().map(environment::getProperty).filter(StringUtils::hasText).findFirst();
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isEmbedded(context.getEnvironment());
    }
}
