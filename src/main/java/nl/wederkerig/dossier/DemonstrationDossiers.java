package nl.wederkerig.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.wederkerig.agreement.AgreementQuery;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Loads the demonstration through the importer that users have, on a database without agreements. */
@Component
@Profile("demo")
@Order(0)
@ConditionalOnProperty(name = "wederkerig.demonstration.load", matchIfMissing = true)
class DemonstrationDossiers implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemonstrationDossiers.class);
    private static final String FILES = "classpath:demonstration/*.yaml";

    private final DossierFiles dossiers;
    private final Agreements agreements;
    private final EffectiveTime time;

    DemonstrationDossiers(DossierFiles dossiers, Agreements agreements, EffectiveTime time) {
        this.dossiers = dossiers;
        this.agreements = agreements;
        this.time = time;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (agreements.list(anyOne(), Actor.system()).total() > 0) {
            return;
        }
        List<Resource> files = files();
        files.forEach(file -> dossiers.loadDemonstration(text(file), time.today()));
        LOG.info("Demonstration loaded: {} dossiers", files.size());
    }

    private static AgreementQuery anyOne() {
        return new AgreementQuery(null, java.util.Set.of(), null, null, AgreementQuery.Sort.REFERENCE, false, 0, 1);
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
