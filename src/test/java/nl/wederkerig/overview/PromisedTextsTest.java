package nl.wederkerig.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** History calls a commitment as it was called then. */
@IntegrationTest
class PromisedTextsTest {

    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private DossierHistory history;
    @Autowired
    private EventTexts texts;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private JdbcClient jdbc;

    @Test
    void what_happened_before_an_amendment_is_told_with_the_words_of_before() throws Exception {
        dossiers.loadDemonstration(Files.readString(Path.of("src/test/resources/dossiers/A15-an-amendment-is-adopted.yaml"))
                .replaceAll("(?s)expect:.*", "")
                .replace("text: Een landelijk loket openen, due: 2027-09-01", "text: Twee landelijke loketten openen, due: 2027-09-01")
                .replace("  - on: 2026-09-01\n", "  - {on: 2026-05-04, by: SZW, do: report-progress, commitment: loket, text: Begonnen}\n  - on: 2026-09-01\n")
                + "  - {on: 2026-10-05, by: SZW, do: report-progress, commitment: loket, text: Verder}\n", time.today());
        AgreementId agreement = new AgreementId(jdbc.sql("select id from agreement where reference = 'A15-1'").query(UUID.class).single());
        List<RecordedEvent> reported = history.after(agreement, 0).stream().filter(each -> each.type().equals("ProgressReported")).toList();

        List<String> told = texts.sentences(reported, time.today(), Locale.forLanguageTag("nl"));

        assertThat(told).hasSize(2);
        assertThat(told.get(0)).contains("Een landelijk loket openen");
        assertThat(told.get(1)).contains("Twee landelijke loketten openen");
    }
}
