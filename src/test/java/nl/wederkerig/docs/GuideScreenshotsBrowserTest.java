package nl.wederkerig.docs;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.PageChecks;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Opens the pages that the user guide shows, at three widths; with {@code -Ddocs=write} its pictures are made. */
@BrowserTest
class GuideScreenshotsBrowserTest {

    private static final Path PICTURES = Path.of("docs", "images");
    private static final String PASSWORD = "een heel goed wachtwoord";
    private static final int DESKTOP = 1280;
    private static final int PHONE = 360;
    private static final int TALL = 1100;
    private static final int MOST_BYTES = 120_000;

    @Autowired
    private ApplicationContext application;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private PeopleRegister people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private EffectiveTime time;

    private AgreementId underNegotiation;
    private AgreementId inSigning;
    private AgreementId withCabinet;

    @BeforeEach
    void there_are_agreements_and_people() throws IOException {
        load("nu-01-leefbaarheid");
        underNegotiation = load("nu-02-klimaatadaptatie");
        load("nu-03-woningbouw");
        inSigning = load("nu-05-zwembadveiligheid");
        withCabinet = load("nu-06-schuldhulp");
    }

    @Test
    void a_negotiator_sees_what_the_guide_shows(Page page) throws IOException {
        account("vng-onderhandelaar", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        show(page, "/aanmelden", "gids/aanmelden");
        signIn(page, "vng-onderhandelaar");
        show(page, "/", "gids/start");
        show(page, "/taken", null);
        show(page, "/akkoorden", "gids/akkoorden");
        show(page, "/agenda/lijst", null);
        show(page, "/agenda/abonnement", null);
        String agreement = "/akkoorden/" + underNegotiation;
        show(page, agreement, "akkoord");
        show(page, agreement + "/teksten", "gids/teksten");
        show(page, agreement + "/partijen", null);
        show(page, agreement + "/financien", "gids/financien");
        show(page, agreement + "/afspraken", null);
        show(page, agreement + "/geschiedenis", null);
        page.navigate(agreement + "/proces");
        assertThat(page.locator(".wk-diagram svg").first()).isVisible();
        show(page, agreement + "/proces", "gids/proces", "#nu-in-woorden");
        show(page, "/organisaties", null);
    }

    @Test
    void a_negotiator_sees_what_the_guide_shows_of_commitments_and_disputes(Page page) throws IOException {
        AgreementId owed = load("nu-07-bestaanszekerheid");
        load("nu-08-waterkwaliteit");
        AgreementId disputed = load("nu-13-energiearmoede");
        account("vng-onderhandelaar", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        page.navigate("/aanmelden");
        signIn(page, "vng-onderhandelaar");
        show(page, "/afspraken/aan-ons", "gids/afspraken");
        show(page, "/akkoorden/" + owed + "/afspraken/werkinstructie", "gids/afspraak");
        show(page, "/agenda", "gids/agenda");
        show(page, "/geschillen", null);
        show(page, "/akkoorden/" + disputed + "/geschillen/gegevens-te-laat", "gids/geschil");
    }

    @Test
    void parties_and_who_is_appointed_see_what_the_guide_shows_of_procedures(Page page) throws IOException {
        people.openAccount(people.register(new RegisterPerson("Arbiter 1", null, Set.of(Role.ARBITER)), Actor.system()), "arbiter-1", PASSWORD, Actor.system());
        people.openAccount(people.register(new RegisterPerson("Arbiter 3", null, Set.of(Role.ARBITER)), Actor.system()), "arbiter-3", PASSWORD, Actor.system());
        account("vws-onderhandelaar", "VWS onderhandelaar", "VWS", Role.NEGOTIATOR);
        account("rvs-benoemer", "RVS benoemer", "RVS", Role.APPOINTING_AUTHORITY);
        AgreementId advised = load("nu-15-wijkverpleging");
        load("nu-16-laadpalen");
        AgreementId chaired = load("nu-17-mantelzorg");
        load("nu-18-kademuren");
        AgreementId arbitrated = load("nu-20-bodemdaling");

        page.navigate("/aanmelden");
        signIn(page, "vws-onderhandelaar");
        show(page, "/akkoorden/" + chaired + "/geschillen/vervangende-zorg-blijft-uit", "gids/voorzitter");
        show(page, "/akkoorden/" + chaired + "/geschillen/vervangende-zorg-blijft-uit/procedure/voorstel-beantwoorden", null);
        show(page, "/akkoorden/" + advised + "/geschillen/meldpunt-beperkt/route/antwoorden", "gids/antwoorden");
        show(page, "/geschillen/register?zoek=planning", "gids/register");
        becomes(page, "arbiter-1");
        page.navigate("/benoemingen");
        show(page, page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("^Benoeming aanvaarden"))).getAttribute("href"),
                "gids/benoeming");
        becomes(page, "rvs-benoemer");
        show(page, "/benoemingen", null);
        becomes(page, "arbiter-3");
        show(page, "/akkoorden/" + arbitrated + "/geschillen/bijdrage-te-laag/bindend-advies", "gids/bindend-advies");
        show(page, "/akkoorden/" + arbitrated + "/geschillen/bijdrage-te-laag/bindend-advies/regiezitting-houden", null);
    }

    private static void becomes(Page page, String account) {
        page.context().clearCookies();
        page.navigate("/aanmelden");
        signIn(page, account);
    }

    @Test
    void the_liaison_of_bzk_sees_what_the_guide_shows(Page page) throws IOException {
        account("bzk-liaison", "BZK liaison", "BZK", Role.BZK_LIAISON);
        page.navigate("/aanmelden");
        signIn(page, "bzk-liaison");
        show(page, "/medeondertekening", "gids/medeondertekening");
    }

    @Test
    void a_signatory_sees_what_the_guide_shows(Page page) throws IOException {
        new Staff(application).hasSignatory("bzk-ondertekenaar", "BZK ondertekenaar", "BZK", AuthorityGround.POWER_OF_ATTORNEY, Role.SIGNATORY);
        page.navigate("/aanmelden");
        signIn(page, "bzk-ondertekenaar");
        show(page, "/akkoorden/" + inSigning + "/ondertekening", "gids/ondertekening");
    }

    @Test
    void the_secretary_of_the_cabinet_sees_what_the_guide_shows(Page page) throws IOException {
        account("ministerraad-secretaris", "Secretaris ministerraad", "AZ", Role.CABINET_SECRETARY);
        page.navigate("/aanmelden");
        signIn(page, "ministerraad-secretaris");
        show(page, "/ministerraad", "gids/ministerraad");
        show(page, "/ministerraad/" + withCabinet, "gids/inbreng");
    }

    @Test
    void a_minister_sees_what_the_guide_shows(Page page) throws IOException {
        account("bzk-minister", "BZK minister", "BZK", Role.EXECUTIVE);
        page.navigate("/aanmelden");
        signIn(page, "bzk-minister");
        show(page, "/", "gids/escalatie");
    }

    @Test
    void the_registrar_sees_what_the_guide_shows(Page page) throws IOException {
        account("beheerder", "Functioneel beheerder", "GS", Role.REGISTRAR);
        page.navigate("/aanmelden");
        signIn(page, "beheerder");
        show(page, "/beheer", "gids/beheer");
        show(page, "/beheer/import", "gids/importeren");
        show(page, "/beheer/feestdagen", null);
        show(page, "/beheer/correcties", null);
    }

    private void account(String account, String name, String organisation, Role role) {
        PersonId person = people.register(new RegisterPerson(name, organisations.byCode(organisation, time.today()).orElseThrow(), Set.of(role)), Actor.system());
        people.openAccount(person, account, PASSWORD, Actor.system());
    }

    private static void signIn(Page page, String account) {
        page.getByLabel("Account").fill(account);
        page.getByLabel("Wachtwoord").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelden")).click();
        assertThat(page.locator(".wk-account__name")).isVisible();
    }

    private AgreementId load(String file) throws IOException {
        return dossiers.loadDemonstration(
                Files.readString(Path.of("src/main/resources/demonstration", file + ".yaml")), time.today());
    }

    /** @param picture null for a page of which the guide speaks without showing it */
    private static void show(Page page, String address, String picture) throws IOException {
        show(page, address, picture, "html");
    }

    /** @param from the first that is to be seen on the picture */
    private static void show(Page page, String address, String picture, String from) throws IOException {
        page.setViewportSize(DESKTOP, 900);
        assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).isVisible();
        PageChecks.axe(page);
        for (int width : PageChecks.WIDTHS) {
            page.setViewportSize(width, width == PHONE ? TALL : 900);
            PageChecks.fits(page);
            page.locator(from).evaluate("first => first.scrollIntoView()");
            page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
            picture(page, picture == null || width == DESKTOP ? picture : picture + "-" + width);
        }
    }

    private static void picture(Page page, String picture) throws IOException {
        if (picture != null && "write".equals(System.getProperty("docs"))) {
            Path file = PICTURES.resolve(picture + ".png");
            Files.write(file, SmallPictures.ofPage(page.screenshot()));
            assertThat(Files.size(file)).as(picture).isLessThan(MOST_BYTES);
        }
    }
}
