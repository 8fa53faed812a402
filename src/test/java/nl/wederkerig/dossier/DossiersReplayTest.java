package nl.wederkerig.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every dossier file runs through the real processes, on the real database, and does what it says. With
 * {@code -Ddossier=D07,geschiedenis-01} only those whose names begin so.
 */
@IntegrationTest
class DossiersReplayTest {

    private static final Path DOSSIERS = Path.of("src/test/resources/dossiers");
    private static final Path DEMONSTRATION = Path.of("src/main/resources/demonstration");
    private static final LocalDate LOADING_DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private Agreements agreements;
    @Autowired
    private EffectiveTime time;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CHAIR: Deskundige een | CHAIR: Iemand anders | disputes.loket-te-laat.seats.CHAIR | Iemand anders | Deskundige een
            MEMBER-2: Deskundige drie | MEMBER-3: Deskundige drie | disputes.loket-te-laat.seats.MEMBER-3 | Deskundige drie | null
            outcomeDueOn: 2026-08-13 | outcomeDueOn: 2026-08-14 | disputes.loket-te-laat.outcomeDueOn | 2026-08-14 | 2026-08-13
            force: WEIGHTY, | force: BINDING, | disputes.loket-te-laat.force | BINDING | WEIGHTY
            outcome: EXPERT_ADVICE | outcome: AWARD | disputes.loket-te-laat.outcome | AWARD | EXPERT_ADVICE
            """)
    void what_is_wrongly_expected_of_seats_and_outcome_fails(String right, String wrong, String path, String expected, String found)
            throws IOException {
        String text = Files.readString(DOSSIERS.resolve("D05-wise-persons-advise.yaml"));
        assertThat(text).contains(right);

        ReplayOutcome outcome = dossiers.replay(text.replace(right, wrong), null);

        assertThat(outcome.failures()).extracting(FailedExpectation::path, FailedExpectation::expected, FailedExpectation::found)
                .containsExactly(tuple(path, expected, found));
    }

    @Test
    void a_start_that_was_cut_off_is_made_good_by_the_next_and_nothing_is_loaded_twice() throws IOException {
        List<String> both = List.of(Files.readString(DEMONSTRATION.resolve("geschiedenis-01-buig.yaml")),
                Files.readString(DEMONSTRATION.resolve("nu-01-leefbaarheid.yaml")));
        DemonstrationDossiers demonstration = new DemonstrationDossiers(dossiers, agreements, null, false, time);
        demonstration.load(both.subList(0, 1));

        demonstration.load(both);
        demonstration.load(both);

        assertThat(agreements.byReference("WK-DEMO-01", Actor.system())).isPresent();
        assertThat(agreements.byReference("BUIG-2017", Actor.system())).isPresent();
    }

    static Stream<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<String> only = List.of(System.getProperty("dossier", "").split(","));
            return List.copyOf(all.filter(file -> name(file).endsWith(".yaml") && only.stream().anyMatch(name(file)::startsWith)).sorted().toList())
                    .stream();
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }
}
