package nl.wederkerig.web.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Screens;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** One new agreement from preparation to in force, by VNG, SZW and BZK, each at a screen of their own. */
@BrowserTest
class NewAgreementBrowserTest {

    private static final String TITLE = "Schuldhulp & <preventie> 2027";
    private static final String CONFIRM = "Bevestig met uw wachtwoord";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private JdbcTemplate jdbc;

    private String agreement;

    @BeforeEach
    void three_sides_have_their_people() {
        Staff staff = new Staff(application);
        staff.has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR, Role.SIGNATORY);
        staff.hasSignatory("szw", "SZW onderhandelaar", "SZW", AuthorityGround.EX_OFFICIO, Role.NEGOTIATOR, Role.SIGNATORY);
        staff.hasSignatory("bzk", "BZK liaison", "BZK", AuthorityGround.POWER_OF_ATTORNEY, Role.NEGOTIATOR, Role.BZK_LIAISON, Role.SIGNATORY);
        staff.has("ipo", "IPO onderhandelaar", "IPO", Role.NEGOTIATOR);
        staff.has("beheerder", "Functioneel beheerder", "GS", Role.REGISTRAR);
    }

    @Test
    void three_people_take_a_new_agreement_from_preparation_to_in_force(Screens screens) {
        Someone vng = screens.of("vng");
        Someone szw = screens.of("szw");
        Someone bzk = screens.of("bzk");
        vngPrepares(vng);
        everybodyAcceptsTheSame(vng, szw, bzk);
        somebodyElseFindsNothing(screens.of("ipo"));
        szwProposesAText(szw);
        vngProposesAnother(vng, szw);
        theChecksAreCompleted(szw, vng);
        bzkLooksBeforehand(szw, bzk, vng);
        theNegotiatorsAgree(vng, szw);
        theConstituencyDecides(vng);
        vngSigns(vng, screens.of("beheerder"));
        szwSigns(szw);
        bzkCoSigns(bzk);
        itIsInForce(vng);
    }

    private void vngPrepares(Someone vng) {
        vng.opens("/akkoorden").reads("Nog geen akkoorden").follows("Nieuw akkoord");
        vng.checks("nieuw-onderwerp");
        vng.fills("Samenvatting (niet verplicht)", "Minder mensen met schulden.").presses("Volgende")
                .isTold("Titel", "Vul dit in.").isTold("Soort", "Maak een keuze.").isTold("Thema", "Maak een keuze.")
                .holds("Samenvatting (niet verplicht)", "Minder mensen met schulden.").checksNarrow("nieuw-onderwerp-fouten");
        vng.fills("Titel", TITLE).chooses("Soort", "Bestuursakkoord").chooses("Thema", "Problematische schulden voorkomen en oplossen").presses("Volgende");
        holdsParty(vng, 1, "VNG", "DECENTRAL");
        holdsParty(vng, 2, "BZK", "CO_SIGNER");
        vng.fillsIn("Partij 1", "Organisatie", "vng").fillsIn("Partij 4", "Organisatie", "SWZ").presses("Volgende")
                .isToldIn("Partij 3", "Organisatie", "Er is geen organisatie met de naam, afkorting of code \"SWZ\".")
                .isToldIn("Partij 3", "Rol", "Maak een keuze.").checks("nieuw-partijen-fouten");
        vng.fillsIn("Partij 2", "Organisatie", "SZW").choosesIn("Partij 2", "Rol", "vakministerie")
                .fillsIn("Partij 3", "Organisatie", "BZK").choosesIn("Partij 3", "Rol", "medeondertekenaar").presses("Volgende");
        vng.presses("Volgende").isTold("Er is één fout").checksNarrow("nieuw-regeling-fouten");
        vng.ticks("Route", "bindend advies").chooses("Wie benoemt", "Raad van State").ticks("Achterban beslist bij", "VNG")
                .presses("Laat zien wat er dan gebeurt").reads("Zonder tekst begint vanzelf: bindend advies").reads("Uitspraak")
                .reads("Waarom deze datum?").checks("nieuw-regeling");
        vng.presses("Bewaren en later verder").follows("Verder met het concept").opens(vng.page().url().replaceFirst("/[a-z]+$", "/regeling"));
        assertThat(vng.group("Route").getByLabel("bindend advies", new Locator.GetByLabelOptions().setExact(true)))
                .isChecked();
        vng.presses("Volgende");
        vng.fillsIn("Mijlpaal 1", "Wat", "Eerste tekst").presses("Volgende").isToldIn("Mijlpaal 1", "Wanneer", "Vul dit in.")
                .checksNarrow("nieuw-tijdpad-fouten");
        vng.fillsIn("Mijlpaal 1", "Wanneer", time.today().plusMonths(2).toString())
                .choosesIn("Mijlpaal 1", "Wie let erop", "SZW").presses("Volgende");
        vng.reads(TITLE).reads("VNG (decentrale partij), SZW (vakministerie), BZK (medeondertekenaar)")
                .reads("Zonder tekst begint vanzelf: bindend advies").checks("nieuw-controle");
        Someone twice = vng.window();
        vng.presses("Akkoord vastleggen").isTold("Het akkoord is vastgelegd.").isOn(TITLE).checksNarrow("voorbereiding");
        agreement = vng.page().url().replaceFirst("^https?://[^/]+", "");
        twice.presses("Akkoord vastleggen").isTold("Dit akkoord is al vastgelegd. Hier staat het.").isOn(TITLE).checksNarrow("nieuw-nogmaals");
        assertThat(count("agreement")).isOne();
        twice.page().close();
    }

    private static void holdsParty(Someone someone, int number, String organisation, String role) {
        Locator party = someone.group("Partij " + number);
        assertThat(party.getByLabel("Organisatie", new Locator.GetByLabelOptions().setExact(true))).hasValue(organisation);
        assertThat(party.getByLabel("Rol", new Locator.GetByLabelOptions().setExact(true))).hasValue(role);
    }

    private void everybodyAcceptsTheSame(Someone vng, Someone szw, Someone bzk) {
        accepts(vng);
        szw.opens("/taken").reads("Instemmen met regeling en tijdpad").reads(TITLE);
        szw.opens(agreement).follows("Instemmen met regeling en tijdpad")
                .reads("bindend advies").reads("Eerste tekst").checksNarrow("instemmen");
        vng.opens(agreement).follows("Tijdpad wijzigen").fillsIn("Mijlpaal 2", "Wat", "Bestuurlijk overleg")
                .fillsIn("Mijlpaal 2", "Wanneer", time.today().plusMonths(4).toString()).checksNarrow("tijdpad-wijzigen");
        Someone stale = vng.window();
        vng.presses("Tijdpad wijzigen").isTold("U hebt het tijdpad gewijzigd.");
        stale.fillsIn("Mijlpaal 2", "Wat", "Iets anders").presses("Tijdpad wijzigen").isTold("gewijzigd sinds u las");
        stale.page().close();
        szw.presses("Instemmen").isTold("gewijzigd sinds u las").reads("Bestuurlijk overleg").presses("Instemmen")
                .isTold("U hebt ingestemd met regeling en tijdpad.");
        accepts(vng);
        bzk.opens(agreement).follows("Instemmen met regeling en tijdpad").presses("Instemmen").isTold("U stemde als laatste in.");
        bzk.reads("Onderhandeling").unfolds("Waarom deze datum?").reads("De termijn").checks("onderhandeling");
    }

    private void accepts(Someone party) {
        party.opens(agreement).follows("Instemmen met regeling en tijdpad").presses("Instemmen")
                .isTold("U hebt ingestemd met regeling en tijdpad.");
    }

    private void somebodyElseFindsNothing(Someone ipo) {
        assertThat(ipo.statusOf(agreement)).isEqualTo(404);
        ipo.isOn("Niet gevonden");
        for (String page : List.of("/teksten", "/partijen", "/financien", "/afspraken", "/ondertekening", "/geschiedenis", "/proces",
                "/doen/tekst-voorstellen", "/ondertekenen", "/export")) {
            assertThat(ipo.statusOf(agreement + page)).as(page).isEqualTo(404);
        }
        ipo.opens("/akkoorden").reads("Nog geen akkoorden");
    }

    private void szwProposesAText(Someone szw) {
        szw.opens(agreement).follows("Nieuwe tekst voorstellen").checks("tekst-voorstellen");
        szw.fillsIn("Afspraak 1", "Wat wordt er gedaan", "Elke gemeente biedt <b>vroege</b> hulp.")
                .fillsIn("Afspraak 1", "Uiterlijk op", "2028-01-01").presses("Tekst voorstellen")
                .isTold("Tekst", "Vul dit in.").isToldIn("Afspraak 1", "Wie doet het", "Maak een keuze.");
        assertThat(szw.group("Afspraak 1").getByLabel("Wat wordt er gedaan")).hasValue("Elke gemeente biedt <b>vroege</b> hulp.");
        szw.checksNarrow("tekst-voorstellen-fouten");
        szw.fills("Tekst", "Artikel 1\nPartijen helpen mensen met schulden.").choosesIn("Afspraak 1", "Wie doet het", "VNG");
        szw.group("Afspraak 1").getByLabel("SZW").check();
        szw.fillsIn("Afspraak 1", "Jaar in regel 1", "2027").fillsIn("Afspraak 1", "Bedrag in regel 1", "12.500.000")
                .fillsIn("Afspraak 1", "Jaar in regel 2", "2028").fillsIn("Afspraak 1", "Bedrag in regel 2", "veel").presses("Tekst voorstellen")
                .isToldIn("Afspraak 1", "Jaar in regel 1", "\"2028: veel\" is geen jaar met een bedrag.");
        szw.fillsIn("Afspraak 1", "Bedrag in regel 2", "10.000.000");
        szw.presses("Tekst voorstellen").isTold("U hebt een nieuwe tekst voorgesteld.");
        szw.follows("Teksten 1").reads("Partijen helpen mensen met schulden.").reads("€ 12.500.000").checksNarrow("teksten");
    }

    private void vngProposesAnother(Someone vng, Someone szw) {
        szw.opens(agreement).follows("Instemmen met de tekst").reads("Partijen helpen mensen met schulden.").checksNarrow("tekst-aanvaarden");
        vng.opens(agreement).follows("Nieuwe tekst voorstellen");
        Someone stale = vng.window();
        vng.fills("Tekst", "Artikel 1\nPartijen helpen mensen met problematische schulden.").presses("Tekst voorstellen")
                .isTold("U hebt een nieuwe tekst voorgesteld.");
        vng.opens(agreement + "/teksten").reads("problematische schulden");
        assertThat(count("text_version")).isEqualTo(2);
        stale.fills("Tekst", "Een tekst op wat er niet meer staat").presses("Tekst voorstellen").isTold("Er is intussen een latere tekst: versie 2.")
                .holds("Tekst", "Een tekst op wat er niet meer staat").checksNarrow("tekst-voorstellen-verouderd");
        stale.page().close();
        assertThat(count("text_version")).isEqualTo(2);
        szw.presses("Instemmen met deze tekst").isTold("Tekstversie 1 is niet de laatste.").reads("problematische schulden");
        szw.opens(agreement + "/teksten").chooses("Naast", "Tekstversie 1").presses("Vergelijken").checks("teksten-naast-elkaar");
    }

    private void theChecksAreCompleted(Someone szw, Someone vng) {
        szw.opens(agreement + "/financien").checksNarrow("financien-leeg");
        szw.opens(agreement).follows("Financiële paragraaf invullen").presses("Vastleggen").isTold("Er is één fout").checksNarrow("financiele-paragraaf-fouten");
        szw.readsNot("Heeft dit financiële gevolgen voor decentrale overheden?").fills("Bedrag in regel 1", "12 miljoen").presses("Vastleggen")
                .isTold("Jaar in regel 1", "\"12 miljoen\" is geen jaar met een bedrag.").holds("Bedrag in regel 1", "12 miljoen");
        szw.fills("Jaar in regel 1", "2027").fills("Bedrag in regel 1", "12.500.000")
                .fills("Jaar in regel 2", "2028").fills("Bedrag in regel 2", "10.000.000")
                .ticks("De gevolgen en de dekking zijn onderbouwd")
                .checksNarrow("financiele-paragraaf").presses("Vastleggen").isTold("U hebt de financiële paragraaf ingevuld.");
        vng.opens(agreement).follows("Uitvoerbaarheidstoets invullen").readsNot("Is de toets van toepassing?").presses("Vastleggen")
                .isTold("Vul de bevindingen in, of geef aan dat de toets is uitgevoerd.").checksNarrow("uitvoerbaarheidstoets-geweigerd");
        vng.ticks("De toets is uitgevoerd").fills("Bevindingen", "Gemeenten kunnen dit aan.")
                .presses("Vastleggen").isTold("U hebt de uitvoerbaarheidstoets ingevuld.");
        vng.opens(agreement + "/financien").reads("De financiële paragraaf en de uitvoerbaarheidstoets zijn ingevuld door partijen.").checks("financien");
    }

    private void bzkLooksBeforehand(Someone szw, Someone bzk, Someone vng) {
        szw.opens(agreement).follows("Om vooroverleg vragen").checksNarrow("vooroverleg-vragen").presses("Om vooroverleg vragen")
                .isTold("U hebt om vooroverleg gevraagd.");
        bzk.opens(agreement).follows("Vooroverleg beantwoorden").reads("Gevraagd door").reads("tekstversie 2")
                .presses("Antwoord versturen").isTold("Er is één fout").readsNot("(regel");
        bzk.ticks("Hebt u bezwaar?", "ja").fills("Gewenste tekst", "Voeg de indexering toe.").presses("Antwoord versturen")
                .isTold("Grond van het bezwaar", "Kies de grond van het bezwaar.").checksNarrow("vooroverleg-fouten");
        bzk.ticks("Hebt u bezwaar?", "nee").fills("Gewenste tekst", "").presses("Antwoord versturen")
                .isTold("U hebt het vooroverleg beantwoord.").reads("geen bezwaar");
        szw.opens(agreement + "/financien").reads("geen bezwaar");
        vng.opens(agreement + "/financien").readsNot("bezwaar");
    }

    private void theNegotiatorsAgree(Someone vng, Someone szw) {
        vng.opens(agreement).follows("Instemmen met de tekst");
        Someone twice = vng.window();
        vng.presses("Instemmen met deze tekst").isTold("U hebt ingestemd met de tekst.");
        twice.presses("Instemmen met deze tekst").isTold("Uw organisatie heeft al ingestemd met tekstversie 2. Er is niets veranderd.");
        twice.page().close();
        szw.opens(agreement).follows("Instemmen met de tekst").presses("Instemmen met deze tekst").isTold("U stemde als laatste in.")
                .reads("Onderhandelaarsakkoord");
    }

    private void theConstituencyDecides(Someone vng) {
        vng.opens(agreement).checksNarrow("onderhandelaarsakkoord");
        vng.follows("Besluit van de achterban vastleggen").presses("Besluit vastleggen").isTold("Er is één fout");
        vng.ticks("Wat besloot de achterban?", "stemt in, behalve met delen").presses("Besluit vastleggen")
                .isTold("Welke delen, of waarom niet", "Noem de onderdelen waarmee de achterban niet instemt.").checksNarrow("achterban-fouten");
        vng.ticks("Wat besloot de achterban?", "stemt in").presses("Besluit vastleggen").isTold("U hebt het besluit van uw achterban vastgelegd.")
                .reads("Ondertekening");
    }

    private void vngSigns(Someone vng, Someone registrar) {
        vng.opens(agreement + "/ondertekening").reads("geen tekenbevoegdheid").checksNarrow("ondertekening-onbevoegd");
        registrar.opens("/beheer/mensen").follows("VNG onderhandelaar").chooses("Grondslag", "bestuursbesluit")
                .fills("Vanaf", time.today().toString()).presses("Toevoegen").reads("van kracht");
        vng.opens(agreement + "/partijen").reads("bestuursbesluit").checks("partijen");
        vng.opens(agreement + "/ondertekening").follows("Ondertekenen").fills(CONFIRM, "iets anders").presses("Ondertekenen")
                .isTold(CONFIRM, "Dit is niet uw wachtwoord.").fills(CONFIRM, Someone.PASSWORD).presses("Ondertekenen").isTold("U hebt ondertekend.");
    }

    private void szwSigns(Someone szw) {
        szw.opens("/taken").checksNarrow("taken-szw");
        szw.opens(agreement + "/ondertekening").follows("Ondertekenen").reads("Daarna wordt nog gewacht op: BZK.").fills(CONFIRM, Someone.PASSWORD)
                .presses("Ondertekenen").isTold("U hebt ondertekend.");
    }

    private void bzkCoSigns(Someone bzk) {
        bzk.opens("/medeondertekening").follows(TITLE).follows("Medeondertekenen")
                .reads("Dit is de laatste ondertekening: het akkoord treedt meteen in werking").fills(CONFIRM, Someone.PASSWORD).presses("Medeondertekenen")
                .isTold("U hebt ondertekend.").reads("In werking");
    }

    private void itIsInForce(Someone vng) {
        vng.opens(agreement).reads("In werking").checks("in-werking");
        vng.opens(agreement + "/afspraken").reads("Elke gemeente biedt <b>vroege</b> hulp.").reads("Open").checks("afspraken-van-akkoord");
        vng.follows("Geschiedenis").reads("Akkoord in werking vanaf").checks("geschiedenis");
        vng.follows("Proces").checksNarrow("proces-ten-einde");
        vng.opens("/").checks("start-onderhandelaar");
        vng.opens("/akkoorden").checks("akkoorden");
    }

    private long count(String table) {
        return jdbc.queryForObject("select count(*) from " + table, Long.class);
    }
}
