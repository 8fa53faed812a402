package nl.wederkerig.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Loads what is not there yet of the demonstration, through the importer that users have: all of it, or the rest after a start that was cut off. */
@Component
@Profile("demo")
@Order(0)
@ConditionalOnProperty(name = "wederkerig.demonstration.load", matchIfMissing = true)
class DemonstrationDossiers implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationDossiers.class);
    private static final String FILES = "classpath:demonstration/*.yaml";
    private static final Pattern REFERENCE = Pattern.compile("(?m)^  reference: (\\S+)$");

    private final DossierFiles dossiers;
    private final Agreements agreements;
    private final ReminderSweep reminders;
    private final boolean sweeps;
    private final EffectiveTime time;

    DemonstrationDossiers(DossierFiles dossiers, Agreements agreements, ReminderSweep reminders,
            @Value("${wederkerig.sweep.enabled:true}") boolean sweeps, EffectiveTime time) {
        this.dossiers = dossiers;
        this.agreements = agreements;
        this.reminders = reminders;
        this.sweeps = sweeps;
        this.time = time;
    }

    /** What is due on the loading day happens at once, so that no reminder counts as late until the next minute. */
    @Override
    public void run(ApplicationArguments arguments) {
        load(files().stream().map(DemonstrationDossiers::text).toList());
        if (sweeps) {
            reminders.sweep(time.now());
        }
    }

    void load(List<String> files) {
        List<String> missing = files.stream().filter(file -> !isThere(file)).toList();
        missing.forEach(file -> dossiers.loadDemonstration(file, time.today()));
        if (!missing.isEmpty()) {
            LOG.info("Demonstration loaded: {} dossiers", missing.size());
        }
    }

    private boolean isThere(String file) {
        Matcher reference = REFERENCE.matcher(file);
        return reference.find() && agreements.byReference(reference.group(1), Actor.system()).isPresent();
    }

    private static List<Resource> files() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(Resource::getFilename))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
