package nl.wederkerig.web.signing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wederkerig.Rule;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An agreement that waits for BZK only, walked to its end by the people who do it, by what they read on their screens. */
@BrowserTest
class SigningBrowserTest {

    private static final String TITLE = "Veiligheid van zwembaden";
    private static final String REASON = "De gemeenten kunnen dit <b>niet</b> uitvoeren.";
    private static final String CONFIRM = "Bevestig met uw wachtwoord";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private EffectiveTime time;

    private AgreementId agreement;

    @BeforeEach
    void an_agreement_waits_for_the_signature_of_bzk() throws IOException {
        Staff staff = new Staff(application);
        staff.hasSignatory("bzk-ondertekenaar", "BZK ondertekenaar", "BZK", AuthorityGround.POWER_OF_ATTORNEY, Role.SIGNATORY,
                Role.BZK_LIAISON);
        staff.has("secretaris", "Secretaris ministerraad", "AZ", Role.CABINET_SECRETARY);
        agreement = dossiers.loadDemonstration(
                Files.readString(Path.of("src/main/resources/demonstration/nu-05-zwembadveiligheid.yaml")), time.today());
    }

    @Test
    @Rule("A12")
    void bzk_refuses_and_the_cabinet_decides_that_it_co_signs(Page page) {
        Someone bzk = Someone.at(page, "bzk-ondertekenaar");
        refuses(bzk);
        tables(bzk);
        bzk.presses("Afmelden");
        Someone secretary = Someone.at(page, "secretaris");
        putsOnTheAgenda(secretary);
        decides(secretary);
        secretary.presses("Afmelden");
        coSignsOnTheDecision(Someone.at(page, "bzk-ondertekenaar"));
    }

    private void refuses(Someone bzk) {
        bzk.opens("/").checks("start-bzk");
        bzk.opens("/medeondertekening").checks("medeondertekening");
        bzk.follows("Beoordelen WK-DEMO-05");
        bzk.isOn(TITLE).checks("ondertekening");
        bzk.follows("Weigeren").reads("Het akkoord gaat naar het kabinet.").reads("Daarvan VWS aan VNG").reads("€ 6.400.000").reads("Bekijk de vragen")
                .checks("weigeren");
        bzk.presses("Weigeren").isTold("Er zijn 3 fouten")
                .isTold("Grond van de weigering", "Maak een keuze.")
                .isTold("Reden", "Geef de reden van de weigering.")
                .isTold(CONFIRM, "Vul uw wachtwoord in").checksNarrow("weigeren-fouten");
        bzk.chooses("Grond van de weigering", "Uitvoerbaarheid").fills("Reden", REASON).fills(CONFIRM, "niet-het-wachtwoord")
                .presses("Weigeren").isTold(CONFIRM, "Dit is niet uw wachtwoord.").holds("Reden", REASON);
        bzk.fills(CONFIRM, Someone.PASSWORD).presses("Weigeren").isTold("U hebt geweigerd.").reads(REASON)
                .checksNarrow("ondertekening-geweigerd");
    }

    private void tables(Someone bzk) {
        bzk.follows("Inbreng indienen").checksNarrow("inbreng");
        bzk.presses("Inbreng indienen").isTold("De inbreng is ingediend.");
        bzk.opens("/medeondertekening").follows("Bij het kabinet 1").reads(TITLE);
    }

    private void putsOnTheAgenda(Someone secretary) {
        secretary.opens("/").checks("start-secretaris");
        secretary.opens("/ministerraad").checks("ministerraad");
        secretary.follows(TITLE).presses("Op de agenda zetten").isTold("Dag van de vergadering", "Vul dit in.");
        secretary.fills("Dag van de vergadering", time.today().toString()).presses("Op de agenda zetten")
                .isTold("Het stuk staat op de agenda.");
    }

    private void decides(Someone secretary) {
        secretary.presses("Besluit vastleggen").isTold("Er zijn 2 fouten").checksNarrow("besluit-fouten");
        secretary.ticks("Medeondertekenen").fills(CONFIRM, "niet-het-wachtwoord").presses("Besluit vastleggen")
                .isTold(CONFIRM, "Dit is niet uw wachtwoord.");
        assertThat(secretary.field("Medeondertekenen")).isChecked();
        secretary.fills(CONFIRM, Someone.PASSWORD).checks("besluit");
        secretary.presses("Besluit vastleggen").isTold("Het besluit is vastgelegd.");
        secretary.opens("/ministerraad").follows("Besloten of niet meer nodig 1").reads(TITLE).checksNarrow("ministerraad-besloten");
    }

    private void coSignsOnTheDecision(Someone bzk) {
        bzk.opens("/akkoorden/" + agreement + "/ondertekening").follows("Medeondertekenen")
                .reads("U tekent krachtens het besluit van de ministerraad").fills(CONFIRM, Someone.PASSWORD)
                .presses("Medeondertekenen").isTold("U hebt ondertekend.").reads("In werking").checksNarrow("ondertekening-na-besluit");
    }

    @Test
    @Rule("A8")
    void signing_needs_no_mouse_and_a_second_time_changes_nothing(Page page) {
        Someone bzk = Someone.typing(page, "bzk-ondertekenaar");
        bzk.tabsTo(bzk.link("Medeondertekening").locator("visible=true").first()).pressesKey("Enter");
        bzk.tabsTo(bzk.link("Beoordelen WK-DEMO-05")).pressesKey("Enter");
        bzk.tabsTo(bzk.link("Medeondertekenen")).pressesKey("Enter").reads("Dit gebeurt er").checks("ondertekenen");
        Someone stale = bzk.window();
        bzk.tabsTo(bzk.field(CONFIRM)).types(Someone.PASSWORD).pressesKey("Enter");
        bzk.isTold("U hebt ondertekend.");
        stale.fills(CONFIRM, Someone.PASSWORD).presses("Medeondertekenen").isTold("heeft al getekend").checksNarrow("ondertekenen-nogmaals");
    }

    @Test
    void a_task_is_taken_and_given_back_and_the_process_is_read(Page page) {
        Someone bzk = Someone.at(page, "bzk-ondertekenaar").opens("/taken");
        bzk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Oppakken")).first().click();
        bzk.isTold("U hebt de taak opgepakt.").reads("uzelf").checks("taken");
        bzk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Teruggeven")).first().click();
        bzk.isTold("De taak is weer vrij.");
        bzk.opens("/akkoorden/" + agreement + "/proces");
        Locator diagram = bzk.page().getByLabel("Processchema");
        assertThat(diagram.first()).isVisible();
        bzk.checks("proces");
    }

    @Test
    void on_paper_stands_what_the_page_says_and_not_how_to_go_elsewhere(Page page) throws IOException {
        Someone bzk = Someone.at(page, "bzk-ondertekenaar");
        for (String path : List.of("/akkoorden/" + agreement, "/begrippen", "/handleiding/de-agenda")) {
            bzk.opens(path);
            String heading = bzk.page().locator("h1").textContent();
            assertThat(bzk.button("Afdrukken")).isVisible();
            try (PDDocument paper = Loader.loadPDF(bzk.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
                assertThat(new PDFTextStripper().getText(paper)).contains(heading).doesNotContain("Afmelden", "Organisaties", "Afdrukken", "Vrije software");
                assertThat(paper.getPage(0).getMediaBox().getWidth()).as("A4").isCloseTo(595, offset(3f));
            }
        }
    }

    @Test
    void a_wide_list_stands_on_paper_below_its_heading(Page page) throws IOException {
        Someone bzk = Someone.at(page, "bzk-ondertekenaar").opens("/akkoorden");
        try (PDDocument paper = Loader.loadPDF(bzk.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(new PDFTextStripper().getText(paper)).contains(TITLE);
            assertThat(paper.getNumberOfPages()).as("sheets").isOne();
        }
    }
}
