package nl.wederkerig.web.dossier;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.Set;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.PageChecks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
class LargeUploadBrowserTest {

    private static final String PASSWORD = "een heel goed wachtwoord";
    private static final int ABOVE_THE_LIMIT = 6_000_000;

    @Autowired
    private PeopleRegister people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private EffectiveTime time;

    @Test
    void a_file_above_the_limit_is_told_the_limit_and_what_was_typed_is_still_there(Page page) {
        signInAsRegistrar(page);
        page.navigate("/beheer/import");
        page.getByLabel("Of plak de inhoud").fill("eigen tekst");
        page.getByLabel("Kies een dossierbestand").setInputFiles(new FilePayload("groot.yaml", "application/yaml", new byte[ABOVE_THE_LIMIT]));

        Response answer = page.waitForResponse(response -> response.url().endsWith("/beheer/import/voorbeeld"),
                () -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Voorbeeld bekijken")).click());

        assertThat(answer.status()).isEqualTo(413);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Het bestand is te groot");
        assertThat(page.locator("main")).containsText("ten hoogste 5 MB");
        PageChecks.axe(page);
        page.goBack();
        assertThat(page.getByLabel("Of plak de inhoud")).hasValue("eigen tekst");
    }

    private void signInAsRegistrar(Page page) {
        PersonId registrar = people.register(new RegisterPerson("Functioneel beheerder",
                organisations.byCode("GS", time.today()).orElseThrow(), Set.of(Role.REGISTRAR)), Actor.system());
        people.openAccount(registrar, "beheerder", PASSWORD, Actor.system());
        page.navigate("/aanmelden");
        page.getByLabel("Account").fill("beheerder");
        page.getByLabel("Wachtwoord").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelden")).click();
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afmelden"))).isVisible();
    }
}
