package nl.wederkerig.web.commitment;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.wederkerig.Rule;
import nl.wederkerig.shared.AgreementId;
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

/** Promises from claim to end, by those who owe them, those to whom they are owed, and an alderman. */
@BrowserTest
class CommitmentBrowserTest {

    private static final String MODEL = "Een nieuw verdeelmodel vaststellen";
    private static final String COUNTER = "Een landelijk loket openen";
    private static final String LOCAL = "Een loket in elke gemeente openen";
    private static final String EVIDENCE = "Waaruit blijkt het? (niet verplicht)";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private EffectiveTime time;

    private AgreementId agreement;

    @BeforeEach
    void promises_are_owed() {
        Staff staff = new Staff(application);
        staff.has("szw", "SZW onderhandelaar", "SZW", Role.NEGOTIATOR);
        staff.has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        staff.has("ipo", "IPO onderhandelaar", "IPO", Role.NEGOTIATOR);
        staff.has("utrecht-wethouder", "Wethouder", "GM0344", Role.EXECUTIVE);
        agreement = new OwedAgreement(application, time.today()).inForce();
    }

    @Test
    @Rule({"C2", "C5"})
    void what_one_of_two_beneficiaries_contests_is_contested_though_the_other_confirmed_and_becomes_a_dispute_in_one_click(Screens screens) {
        Someone szw = screens.of("szw");
        szw.opens("/").checks("start-met-afspraken").follows("Afspraken").isOn("Afspraken").reads(COUNTER).checks("afspraken");
        claims(szw, COUNTER);
        szw.reads("Nog te antwoorden: VNG, IPO, uiterlijk").checks("afspraak-gemeld");

        Someone vng = screens.of("vng");
        vng.opens("/afspraken").follows("Eén afspraak wacht op uw antwoord").follows(COUNTER).follows("Bevestigen")
                .reads("Ook IPO moet nog antwoorden.").checks("bevestigen");
        vng.presses("Bevestigen").isTold("U hebt bevestigd dat dit is nagekomen.");

        Someone ipo = screens.of("ipo");
        ipo.opens(address("loket")).follows("Betwisten").reads("De afspraak is meteen betwist").presses("Betwisten")
                .isTold("Waarom betwist u dit?", "Vul dit in.").checks("betwisten-fout");
        ipo.fills("Waarom betwist u dit?", "Er is nog <b>geen</b> loket.").presses("Betwisten")
                .isTold("U hebt betwist dat dit is nagekomen.").reads("Er is nog <b>geen</b> loket.").checks("afspraak-betwist");
        szw.opens(address("loket"));
        assertThat(szw.link("Nagekomen melden")).isVisible();
        szw.reads("Betwist");
        ipo.follows("Geschil voorleggen").checks("geschil-uit-afspraak").presses("Geschil voorleggen").reads("Niet-nakoming")
                .reads("ambtelijk");
        assertThat(ipo.opens(address("loket")).link("Geschil voorleggen")).isHidden();
    }

    @Test
    void who_goes_back_to_a_form_that_had_a_fault_finds_the_form(Screens screens) {
        Someone szw = screens.of("szw");
        szw.opens(address("loket")).follows("Voortgang melden").presses("Voortgang melden").isTold("Hoe staat het ermee?", "Vul dit in.");
        szw.fills("Hoe ver, in procenten (niet verplicht)", "50").presses("Voortgang melden").isTold("Hoe staat het ermee?", "Vul dit in.")
                .holds("Hoe ver, in procenten (niet verplicht)", "50");
        szw.fills("Hoe staat het ermee?", "De bouw loopt uit").presses("Voortgang melden").isTold("U hebt de voortgang gemeld.");

        szw.page().goBack();
        assertThat(szw.field("Hoe staat het ermee?")).isVisible();
        assertThat(szw.page()).hasURL(Pattern.compile(".*/afspraken/loket/voortgang-melden$"));
        assertThat(szw.main()).not().containsText("Er is één fout");
    }

    @Test
    @Rule("C2")
    void what_is_claimed_is_confirmed_in_two_clicks_from_the_list_and_what_waited_for_it_begins(Screens screens) {
        claims(screens.of("szw"), MODEL);

        Someone vng = screens.of("vng").opens("/afspraken/aan-ons?wacht=true");
        vng.follows("Bevestigen " + MODEL).reads("Wat hierop wacht, gaat lopen: De gemeenten begeleiden").presses("Bevestigen")
                .isTold("U hebt bevestigd dat dit is nagekomen.").reads("Nagekomen");
        vng.checks("afspraak-nagekomen").follows("De gemeenten begeleiden");
        assertThat(vng.main().getByRole(AriaRole.IMG).first()).hasAccessibleName("De gemeenten begeleiden hangt af van: Een nieuw verdeelmodel vaststellen (Nagekomen).");
    }

    @Test
    @Rule("C2")
    void what_was_decided_upon_in_the_meantime_is_not_done_on_an_old_page(Screens screens) {
        Someone szw = screens.of("szw");
        claims(szw, MODEL);
        Someone vng = screens.of("vng").opens(address("model") + "/bevestigen");
        Someone stale = vng.window();
        vng.opens(address("model") + "/betwisten").fills("Waarom betwist u dit?", "De bijlage ontbreekt.").presses("Betwisten");
        claims(szw, MODEL);

        stale.presses("Bevestigen").isTold("Er is intussen iets gebeurd met deze afspraak.").checksNarrow("bevestigen-intussen");
        stale.presses("Bevestigen").isTold("U hebt bevestigd dat dit is nagekomen.");
        vng.opens(address("model") + "/bevestigen").reads("Er is nu niets te bevestigen.").checksNarrow("bevestigen-kan-niet");
    }

    @Test
    @Rule("C3")
    void the_first_date_stays_in_sight_when_another_is_asked_for_and_granted(Screens screens) {
        Someone szw = screens.of("szw").opens(address("model")).follows("Andere datum vragen");
        szw.presses("Andere datum vragen").isTold("Er zijn 2 fouten").isTold("Nieuwe datum", "Vul dit in.");
        szw.fills("Nieuwe datum", time.today().plusMonths(2).toString()).fills("Waarom een andere datum?", "Het advies komt later.")
                .checks("andere-datum").presses("Andere datum vragen").isTold("U hebt een andere datum gevraagd.");

        Someone vng = screens.of("vng").opens(address("model")).follows("Beslissen over de datum").reads("Het advies komt later.");
        vng.presses("Beslissen over de datum").isTold("Er is één fout").checks("datum-beslissen");
        vng.ticks("Instemmen met de nieuwe datum").presses("Beslissen over de datum").isTold("U hebt over de datum beslist.")
                .reads("eenmaal verschoven").checks("afspraak-verschoven");
    }

    @Test
    @Rule("C1")
    void an_alderman_reports_in_two_clicks_what_was_agreed_in_the_name_of_the_municipality(Screens screens) {
        Someone alderman = screens.of("utrecht-wethouder");
        alderman.reads("Van één afspraak is uw deel nog niet gereed gemeld.").checks("start-wethouder");
        alderman.follows("Namens u").isOn("Namens u afgesproken").reads(LOCAL).reads("2027: € 1.500.000").checks("namens-u");
        alderman.follows("Gereed melden " + LOCAL).reads("De telling wordt: gereed bij 1 van").checks("gereed-melden");
        alderman.presses("Gereed melden").isTold("Gereed gemeld.").reads("gemeente Utrecht is gereed").checks("afspraak-lid");
        alderman.opens("/namens-u").reads("Gereed");
        assertThat(alderman.link("Gereed melden " + LOCAL)).isHidden();

        Someone vng = screens.of("vng").opens(address("lokaal")).fills("Lid", "utrecht").presses("Tonen");
        vng.reads("gemeente Utrecht").reads("Gereed bij 1 van").checks("afspraak-leden");
    }

    @Test
    @Rule("C2")
    void several_are_confirmed_after_a_last_look_and_one_that_cannot_be_leaves_the_others(Screens screens) {
        Someone szw = screens.of("szw");
        claims(szw, MODEL);
        claims(szw, COUNTER);
        Someone vng = screens.of("vng").opens("/afspraken/aan-ons?wacht=true").ticks("Kies: " + MODEL).ticks("Kies: " + COUNTER);
        vng.checks("afspraken-kiezen").presses("Gekozen afspraken bevestigen").isOn("2 afspraken bevestigen").checks("afspraken-bevestigen");
        Someone other = vng.window();
        other.opens(address("loket") + "/bevestigen").presses("Bevestigen");

        vng.presses("Deze 2 afspraken bevestigen").isTold("Eén afspraak bevestigd").isTold("Eén afspraak is niet bevestigd")
                .reads("Uw organisatie heeft al geantwoord.").checks("afspraken-bevestigd");
    }

    @Test
    void the_list_is_filtered_and_grouped_and_keeps_that_in_its_address(Screens screens) {
        Someone vng = screens.of("vng").opens("/afspraken").follows("Alle");
        vng.field("Groeperen").selectOption("Per maand");
        vng.page().waitForURL("**groep=maand**");
        vng.unfolds("Meer filters").field("Partij").fill("SZW");
        vng.presses("Tonen").reads(MODEL).readsNot("Bestaat niet");
        vng.page().waitForURL("**partij=SZW**");
        Locator group = vng.main().locator("tr.wk-group");
        assertThat(group.first()).isVisible();
        vng.checks("afspraken-per-maand");
        vng.opens("/afspraken/alle?zoek=bestaat-niet").reads("Geen afspraken gevonden").checksNarrow("afspraken-geen");
    }

    private void claims(Someone szw, String promise) {
        szw.opens("/afspraken").follows(promise).follows("Nagekomen melden").fills(EVIDENCE, "Besluit in de Staatscourant")
                .presses("Nagekomen melden").isTold("U hebt gemeld dat dit is nagekomen.");
    }

    private String address(String key) {
        return "/akkoorden/" + agreement + "/afspraken/" + key;
    }
}
