package nl.wederkerig.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.calendar.Holidays;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the features say of the terms behind their deadlines agrees with the register, in every dossier of the demonstration. */
@IntegrationTest
@Transactional
class ReckonedTermsTest {

    private static final LocalDate LOADING_DAY = LocalDate.of(2026, 11, 22);

    @Autowired
    private List<CorrectableTerms> features;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void every_live_deadline_is_on_the_day_on_which_its_term_ends_and_each_can_be_explained_but_for_days_that_were_named()
            throws IOException {
        load("src/main/resources/demonstration");
        Map<DeadlineKey, LocalDate> register = register();
        List<ReckonedDeadline> reckoned = reckoned();

        assertThat(reckoned).filteredOn(each -> register.containsKey(each.id())).hasSizeGreaterThan(10).allSatisfy(each ->
                assertThat(each.term().end(Holidays.statutory()).lastDay()).as(each.toString()).isEqualTo(register.get(each.id())));
        assertThat(jdbc.sql("select * from deadline where not closed and kind in ('TERM', 'RESPONSE')")
                .query((row, number) -> DueDeadlines.read(row)).list())
                .filteredOn(each -> !each.label().equals("ratify"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(reckoned).extracting(ReckonedDeadline::id)
                        .contains(new DeadlineKey(each.agreement(), each.key())));
    }

    private List<ReckonedDeadline> reckoned() {
        List<AgreementId> all = jdbc.sql("select id from agreement union all select id from meeting").query(UUID.class).list().stream().map(AgreementId::new).toList();
        return features.stream().flatMap(feature -> feature.reckoned(all).stream()).toList();
    }

    private Map<DeadlineKey, LocalDate> register() {
        return jdbc.sql("select * from deadline where not closed").query((row, number) -> DueDeadlines.read(row)).list().stream()
                .collect(Collectors.toMap(each -> new DeadlineKey(each.agreement(), each.key()), Deadline::lastDay));
    }

    private void load(String folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(Path.of(folder))) {
            all.filter(file -> file.toString().endsWith(".yaml")).sorted().forEach(files::add);
        }
        for (Path file : files) {
            dossiers.loadDemonstration(Files.readString(file), LOADING_DAY);
        }
    }
}
