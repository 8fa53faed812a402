package nl.wederkerig.web.start;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.meeting.MeetingKind;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.PlanMeeting;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.DemonstratedDisputes;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import nl.wederkerig.web.commitment.OwedAgreement;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** How a negotiator, BZK's liaison and a minister begin their day, by what they read; what they search, and how heavy a page is. */
@BrowserTest
class MorningsBrowserTest {

    private static final String POOLS = "Veiligheid van zwembaden";
    private static final Path DEMONSTRATION = Path.of("src/main/resources/demonstration");
    private static final int FIRST_VISIT = 300_000;
    private static final int LATER_VISIT = 50_000;
    private static final int OWN_HTML = 150_000;
    private static final int REQUESTS = 5;

    @Autowired
    private ApplicationContext application;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private EffectiveTime time;

    /** SZW is late towards VNG, both meet soon, and an agreement waits for BZK only. */
    @BeforeEach
    void a_day_begins() throws IOException {
        Staff staff = new Staff(application);
        PersonId vng = staff.has("vng-ochtend", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        staff.has("bzk-ochtend", "BZK liaison", "BZK", Role.BZK_LIAISON);
        staff.hasSignatory("minister", "Minister van BZK", "BZK", AuthorityGround.EX_OFFICIO, Role.EXECUTIVE);
        new OwedAgreement(application, time.today()).inForce();
        dossiers.loadDemonstration(Files.readString(DEMONSTRATION.resolve("nu-05-zwembadveiligheid.yaml")), time.today());
        application.getBean(Meetings.class).plan(new PlanMeeting(MeetingKind.EXECUTIVE, "Stand van de uitvoering", time.today().plusDays(3),
                LocalTime.of(10, 30), "Den Haag", List.of(SZW), null, 1), new Actor(vng, VNG, Set.of(Role.NEGOTIATOR)));
    }

    @Test
    void a_negotiator_finds_what_others_are_late_with_and_prepares_a_meeting(Page page) {
        Someone vng = Someone.at(page, "vng-ochtend").opens("/").isOn("Wat nu telt").reads("Wat ons is toegezegd en te laat is (1)")
                .reads("Overleggen in de komende twee weken").checks("ochtend-onderhandelaar");

        vng.follows("Wat er openstaat Stand van de uitvoering").isOn("Wat er openstaat met SZW").reads("5 dagen te laat").checks("briefing");

        vng.follows("Een nieuw verdeelmodel vaststellen").follows("Geschil voorleggen").reads("Waar gaat het over?");
    }

    @Test
    void the_liaison_of_bzk_finds_what_to_co_sign_and_which_ministry_is_late(Page page) {
        Someone bzk = Someone.at(page, "bzk-ochtend").opens("/").isOn("Wat nu telt").reads("Mede te ondertekenen (1)").reads("Ministeries")
                .checks("ochtend-bzk");

        bzk.follows("\u00e9\u00e9n afspraak").isOn("Afspraken").reads("Een nieuw verdeelmodel vaststellen").readsNot("Een landelijk loket openen");

        bzk.opens("/").follows(POOLS).isOn(POOLS);
    }

    @Test
    void a_minister_reads_three_sentences_and_takes_one_page_along(Page page) {
        Someone minister = Someone.at(page, "minister").opens("/").isOn("Wat nu telt").reads("Waar elk akkoord staat").reads(POOLS).checks("ochtend-minister");

        assertThat(minister.main()).containsText("kabinet");
        assertThat(new String(minister.asks("/escalatie.pdf").body(), 0, 4, StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        minister.follows("Als tabel").reads(POOLS);
    }

    @Test
    void what_is_typed_in_the_header_is_found_at_once_and_opened_with_the_keyboard(Page page, Browser browser) {
        Someone bzk = Someone.at(page, "bzk-ochtend").opens("/");
        Locator field = page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Zoeken in alles"));
        Locator found = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Gevonden"));
        bzk.tabsTo(field).types("zwembad");
        assertThat(found).containsText(POOLS);
        bzk.tabsTo(found.getByRole(AriaRole.LINK).first()).pressesKey("Enter").isOn(POOLS);
        bzk.tabsTo(field).types("zwembad").pressesKey("Enter");
        bzk.isOn("Zoeken").reads(POOLS);

        Page plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setLocale("nl-NL").setBaseURL(address())).newPage();
        Someone without = Someone.at(plain, "bzk-ochtend").opens("/");
        plain.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Zoeken in alles")).fill("zwembad");
        without.presses("Zoek").isOn("Zoeken").reads(POOLS);
        plain.context().close();
    }

    @Test
    void the_overview_of_the_whole_demonstration_weighs_little_later_next_to_nothing_and_fits_one_sheet(Page page, Browser browser) throws IOException {
        new DemonstratedDisputes(application);
        for (String file : demonstratedBesides()) {
            dossiers.loadDemonstration(Files.readString(DEMONSTRATION.resolve(file + ".yaml")), time.today());
        }
        String cookies = Someone.at(page, "minister").page().context().storageState();
        Page fresh = browser.newContext(new Browser.NewContextOptions().setStorageState(cookies).setLocale("nl-NL").setBaseURL(address())).newPage();
        Wire wire = new Wire(fresh);

        Wire.Weight first = wire.of("/escalatie");
        Wire.Weight later = wire.of("/escalatie");

        assertThat(fresh.content()).contains("WK-");
        assertThat(first.bytes()).as("first visit %s", first).isLessThan(FIRST_VISIT);
        assertThat(later.bytes()).as("later visit %s", later).isLessThan(LATER_VISIT);
        assertThat(later.requests()).as("later visit %s", later).isLessThan(REQUESTS);
        assertThat(first.html()).as("%s", first).isLessThan(OWN_HTML);
        try (PDDocument sheet = Loader.loadPDF(fresh.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)))) {
            assertThat(sheet.getNumberOfPages()).as("sheets of paper").isOne();
        }
        fresh.context().close();
    }

    /** What is of now and no dispute, but for what this day began with. */
    private static List<String> demonstratedBesides() throws IOException {
        try (Stream<Path> files = Files.list(DEMONSTRATION)) {
            List<String> besides = files.map(file -> file.getFileName().toString().replace(".yaml", "")).filter(file -> file.matches("nu-(0[1-4]|0[6-9]|1[0-2]|19).*"))
                    .sorted().toList();
            assertThat(besides).hasSize(12);
            return besides;
        }
    }

    private String address() {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }
}
