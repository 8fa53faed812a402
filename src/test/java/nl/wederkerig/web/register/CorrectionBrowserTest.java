package nl.wederkerig.web.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registrar corrects the holidays and a start day, with a look first. */
@BrowserTest
class CorrectionBrowserTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private JdbcClient jdbc;
    private AgreementId inSigning;
    private AgreementId underNegotiation;

    @BeforeEach
    void there_are_agreements() throws IOException {
        new Staff(application).has("beheerder", "Functioneel beheerder", "GS", Role.REGISTRAR);
        new Staff(application).has("vng-onderhandelaar", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        inSigning = load("nu-05-zwembadveiligheid");
        underNegotiation = load("nu-02-klimaatadaptatie");
    }

    @Test
    void a_day_is_put_on_a_par_after_a_look_at_what_moves_and_withdrawn_again(Page page) {
        LocalDate day = day(inSigning, "co-signature");
        Someone registrar = Someone.at(page, "beheerder").follows("Beheer").follows("Feestdagen");
        registrar.reads("Nieuwjaarsdag").reads("artikel 3, eerste lid, Algemene termijnenwet").checks("feestdagen");
        registrar.presses("Bekijken wat er verschuift").isTold("Er zijn 3 fouten").checksNarrow("feestdagen-fouten");
        registrar.fills("Dag", day.toString()).fills("Naam", "Nationale herdenking").fills("Besluit", "Stcrt. 2026, 1234")
                .presses("Bekijken wat er verschuift");
        registrar.reads("Er is nog niets veranderd.").reads("WK-DEMO-05").reads(spoken(day)).checks("correctie");
        assertThat(day(inSigning, "co-signature")).isEqualTo(day);

        registrar.presses("Dag gelijkstellen").isTold("De correctie is doorgevoerd.").reads("Nationale herdenking");
        assertThat(day(inSigning, "co-signature")).isAfter(day);
        registrar.presses("Intrekken Nationale herdenking").reads("Er is nog niets veranderd.").presses("Intrekken")
                .isTold("De correctie is doorgevoerd.").readsNot("Nationale herdenking");
        assertThat(day(inSigning, "co-signature")).isEqualTo(day);
    }

    @Test
    void a_start_day_is_corrected_and_every_party_finds_it_in_the_history(Page page) {
        LocalDate before = day(underNegotiation, "negotiation-term");
        LocalDate start = jdbc.sql("select start_day from deadline where agreement_id = :id and key = 'negotiation-term'")
                .param("id", underNegotiation.value()).query(LocalDate.class).single();
        Someone registrar = Someone.at(page, "beheerder").follows("Beheer").follows("Correcties");
        registrar.checks("correcties").fills("Referentie van het akkoord", "bestaat-niet").presses("Zoeken")
                .isTold("Referentie van het akkoord", "Er is geen akkoord met deze referentie.");
        registrar.fills("Referentie van het akkoord", "wk-demo-02").presses("Zoeken").reads("Begin van de onderhandelingstermijn");
        registrar.presses("Bekijken wat er verschuift").isTold("Er zijn 2 fouten").checks("correcties-akkoord");
        registrar.fills("Juiste begindag", start.plusDays(2).toString()).fills("Reden", "De laatste instemming kwam later binnen")
                .presses("Bekijken wat er verschuift").reads("Eén termijn verschuift.").checks("correctie-begin");
        registrar.presses("Begindag verbeteren").isTold("De correctie is doorgevoerd.");
        assertThat(day(underNegotiation, "negotiation-term")).isAfter(before);

        registrar.presses("Afmelden");
        Someone.at(page, "vng-onderhandelaar").opens("/akkoorden/" + underNegotiation + "/geschiedenis")
                .reads("de juiste begindag is").reads("De laatste instemming kwam later binnen");
    }

    @Test
    void what_is_the_registrars_is_closed_to_others(Page page) {
        Someone negotiator = Someone.at(page, "vng-onderhandelaar");
        assertThat(negotiator.statusOf("/beheer/feestdagen")).isEqualTo(403);
        assertThat(negotiator.statusOf("/beheer/correcties?akkoord=WK-DEMO-02")).isEqualTo(403);
    }

    private LocalDate day(AgreementId agreement, String key) {
        return jdbc.sql("select last_day from deadline where agreement_id = :id and key = :key and not closed")
                .param("id", agreement.value()).param("key", key).query(LocalDate.class).single();
    }

    private static String spoken(LocalDate day) {
        return SpokenDate.in(Locale.forLanguageTag("nl")).day(day);
    }

    private AgreementId load(String file) throws IOException {
        return dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration", file + ".yaml")), time.today());
    }
}
