package nl.wederkerig.database;

import java.util.List;
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
        return WAYS_TO_NAME_ONE.stream().noneMatch(name -> StringUtils.hasText(environment.getProperty(name)));
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isEmbedded(context.getEnvironment());
    }
}
