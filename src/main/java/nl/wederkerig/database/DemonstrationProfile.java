package nl.wederkerig.database;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Switches the profile {@value #DEMO} on when nothing is configured: the embedded database and no profile.
 * Its accounts have well-known passwords; {@link DemonstrationGuard} keeps them from any other database.
 */
final class DemonstrationProfile implements EnvironmentPostProcessor, Ordered {

    static final String DEMO = "demo";

    /** After the configuration files have been read: they may name a database or a profile. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (DatabaseChoice.isEmbedded(environment) && environment.getActiveProfiles().length == 0) {
            environment.addActiveProfile(DEMO);
        }
    }
}
