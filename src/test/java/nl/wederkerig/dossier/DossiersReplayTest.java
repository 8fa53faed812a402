package nl.wederkerig.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every dossier file runs through the real processes, on the real database, and does what it says. */
@IntegrationTest
class DossiersReplayTest {

    private static final Path DOSSIERS = Path.of("src/test/resources/dossiers");
    private static final Path DEMONSTRATION = Path.of("src/main/resources/demonstration");
    private static final LocalDate LOADING_DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private DossierFiles dossiers;

    @TestFactory
    Stream<DynamicTest> dossiers_do_what_they_expect() throws IOException {
        return files(DOSSIERS).map(file -> DynamicTest.dynamicTest(name(file), () -> {
            ReplayOutcome outcome = dossiers.replay(Files.readString(file), null);
            assertThat(outcome.failures()).as(name(file)).isEmpty();
            assertThat(outcome.expectations()).as("moments looked at").isPositive();
        }));
    }

    @TestFactory
    Stream<DynamicTest> dossiers_against_the_rules_are_refused_with_the_rule() throws IOException {
        return files(DOSSIERS.resolve("refused")).map(file -> DynamicTest.dynamicTest(name(file), () -> {
            String text = Files.readString(file);
            EventRefused refused = catchThrowableOfType(EventRefused.class, () -> dossiers.replay(text, null));
            assertThat(refused).as(name(file)).isNotNull();
            assertThat(refused.reason().rule()).isEqualTo(name(file).charAt(0) + String.valueOf(Integer.parseInt(name(file).substring(1, 3))));
        }));
    }

    @TestFactory
    Stream<DynamicTest> the_demonstration_does_what_it_expects() throws IOException {
        return files(DEMONSTRATION).map(file -> DynamicTest.dynamicTest(name(file), () -> {
            ReplayOutcome outcome = dossiers.replay(Files.readString(file), LOADING_DAY);
            assertThat(outcome.failures()).as(name(file)).isEmpty();
        }));
    }

    private static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return List.copyOf(all.filter(file -> file.toString().endsWith(".yaml")).sorted().toList()).stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
