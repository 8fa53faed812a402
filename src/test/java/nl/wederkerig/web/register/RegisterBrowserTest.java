package nl.wederkerig.web.register;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.PageChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The registrar's work on people, and everybody's way through the organisations. */
@BrowserTest
class RegisterBrowserTest {

    private static final String PASSWORD = "een heel goed wachtwoord";

    @Autowired
    private PeopleRegister people;

    @BeforeEach
    void the_registrar_has_an_account() {
        PersonId registrar = people.register(
                new RegisterPerson("Functioneel beheerder", new OrganisationId("gs"), Set.of(Role.REGISTRAR)), Actor.system());
        people.openAccount(registrar, "beheerder", PASSWORD, Actor.system());
    }

    @Test
    void a_person_is_added_given_an_authority_and_an_account_and_taken_out_of_service(Page page) {
        open(page, "/beheer/mensen/nieuw");
        button(page, "Toevoegen").click();
        PageChecks.everyWidth(page, "new-person-with-faults");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Vul dit in.");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Kies ten minste één rol.");
        page.getByLabel("Naam").fill("VNG ondertekenaar");
        page.getByLabel("Organisatie").fill("vng");
        page.getByLabel("ondertekenaar", new Page.GetByLabelOptions().setExact(true)).check();
        button(page, "Toevoegen").click();
        assertThat(heading(page)).hasText("VNG ondertekenaar");

        page.getByLabel("Grondslag").selectOption("BOARD_DECISION");
        page.getByLabel("Vanaf").fill("2026-01-01");
        page.getByLabel("Tot en met").fill("2025-12-31");
        button(page, "Toevoegen").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("De laatste dag ligt vóór de eerste.");
        assertThat(page.getByLabel("Vanaf")).hasValue("2026-01-01");
        page.getByLabel("Tot en met").fill("");
        button(page, "Toevoegen").click();
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("bestuursbesluit");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("van kracht");
        PageChecks.everyWidth(page, "person");

        page.getByLabel("Accountnaam").fill("vng-ondertekenaar");
        page.getByLabel("Nieuw wachtwoord").fill("kort");
        button(page, "Account opslaan").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Gebruik ten minste 12 tekens.");
        page.getByLabel("Nieuw wachtwoord").fill(PASSWORD);
        button(page, "Account opslaan").click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Opgeslagen");

        button(page, "Op niet actief zetten").click();
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("niet meer actief");
    }

    @Test
    void the_list_of_people_is_searched_by_account_and_role(Page page) {
        open(page, "/beheer/mensen");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("Functioneel beheerder");
        PageChecks.everyWidth(page, "people");
        page.navigate("/beheer/mensen?zoek=niemand");
        assertThat(page.getByText("Niemand gevonden")).isVisible();
        page.navigate("/beheer/mensen?rol=REGISTRAR");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("beheerder");
    }

    @Test
    void organisations_are_searched_filtered_sorted_and_paged(Page page) {
        open(page, "/organisaties");
        assertThat(page.getByText("van 402")).isVisible();
        PageChecks.everyWidth(page, "organisations");
        page.getByRole(AriaRole.MAIN).getByText("Filters", new Locator.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Zoek op naam of code").fill("utrecht");
        button(page, "Tonen").click();
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("GM0344");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("PV26");
        page.navigate("/organisaties?laag=WATER_BOARD&sorteer=-naam");
        Locator first = page.getByRole(AriaRole.ROWHEADER).first();
        assertThat(first).containsText("Zuiderzeeland");
        page.navigate("/organisaties?zoek=volkshuisvesting&opgeheven=true");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("VRO");
    }

    @Test
    void an_organisation_shows_its_names_predecessors_and_members(Page page) {
        open(page, "/organisaties/mnre1045");
        assertThat(heading(page)).hasText("Ministerie van Economische Zaken en Klimaat");
        assertThat(page.getByRole(AriaRole.TABLE).first()).containsText("Ministerie van Economische Zaken");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("Ministerie van Klimaat en Groene Groei");
        PageChecks.everyWidth(page, "organisation");
        page.navigate("/organisaties/mnre1171");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText("overgegaan op Ministerie van Binnenlandse Zaken en Koninkrijksrelaties");
        page.navigate("/organisaties/vng");
        assertThat(page.getByText("Leden (342)")).isVisible();
        PageChecks.everyWidth(page, "association");
        page.navigate("/organisaties/vng?taal=en");
        assertThat(page.getByText("Members (342)")).isVisible();
        assertThat(page.getByText("??")).hasCount(0);
    }

    private static void open(Page page, String path) {
        page.navigate(path);
        page.getByLabel("Account").fill("beheerder");
        page.getByLabel("Wachtwoord").fill(PASSWORD);
        button(page, "Aanmelden").click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).first();
    }

    private static Locator heading(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }
}
