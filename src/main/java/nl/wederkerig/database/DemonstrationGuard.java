package nl.wederkerig.database;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;

/** Stops the start when the demonstration is asked for, in whatever way, on a database that is not the embedded one. */
final class DemonstrationGuard implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.matchesProfiles(DemonstrationProfile.DEMO) && !DatabaseChoice.isEmbedded(environment)) {
            throw new DemonstrationOutsideException(DatabaseChoice.named(environment));
        }
    }
}
