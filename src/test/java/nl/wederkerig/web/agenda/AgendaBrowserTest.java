package nl.wederkerig.web.agenda;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The agenda on a screen, and in a calendar of somebody's own. */
@BrowserTest
class AgendaBrowserTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private EffectiveTime time;

    @BeforeEach
    void there_are_agreements() throws IOException {
        new Staff(application).has("vng-onderhandelaar", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        for (String file : List.of("nu-02-klimaatadaptatie", "nu-03-woningbouw", "nu-05-zwembadveiligheid", "nu-06-schuldhulp")) {
            dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration", file + ".yaml")), time.today());
        }
    }

    @Test
    void months_are_turned_and_lead_to_the_list(Page page) {
        Someone negotiator = Someone.at(page, "vng-onderhandelaar").follows("Agenda");
        negotiator.checks("agenda");
        String name = page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2)).textContent();
        negotiator.follows("Volgende maand");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))).not().hasText(name);
        negotiator.checks("agenda-volgende").follows("Vorige maand");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))).hasText(name);
        negotiator.follows("Alleen wat mijn organisatie moet doen").reads("U ziet alleen wat uw organisatie moet doen.");
        negotiator.follows("Lijst").reads("Woningbouw").unfolds("Waarom deze datum?").checks("agenda-lijst");
        negotiator.chooses("Wie moet handelen", "alleen mijn organisatie").presses("Tonen");
        assertThat(page).hasURL(Pattern.compile(".*[?&]wie=eigen.*"));
    }

    @Test
    void a_day_is_typed_to_its_end_before_the_list_changes(Page page) {
        Someone.at(page, "vng-onderhandelaar").opens("/agenda/lijst");
        Locator until = page.getByLabel("Tot en met");
        until.focus();
        page.keyboard().type("10102030");
        assertThat(until).hasValue("2030-10-10");
        assertThat(page).not().hasURL(Pattern.compile(".*[?&]tot=.*"));
        until.blur();
        assertThat(page).hasURL(Pattern.compile(".*[?&]tot=2030-10-10.*"));
    }

    @Test
    void somebody_makes_an_address_sees_it_once_and_revokes_it(Page page) {
        Someone negotiator = Someone.at(page, "vng-onderhandelaar").opens("/agenda").follows("In uw eigen agenda");
        negotiator.reads("U hebt nog geen adres.").checks("agenda-abonnement");
        negotiator.presses("Adres maken").reads("Neem het nu over: het wordt maar één keer getoond.").checks("agenda-adres");
        String address = page.getByLabel("Adres voor uw agendaprogramma").inputValue();
        APIResponse calendar = page.request().get(address);
        assertThat(calendar.text()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");

        negotiator.opens("/agenda/abonnement").reads("Het wordt niet nog eens getoond.");
        assertThat(page.getByLabel("Adres voor uw agendaprogramma")).hasCount(0);
        negotiator.presses("Adres intrekken").isTold("Het adres is ingetrokken");
        assertThat(page.request().get(address).status()).isEqualTo(404);
    }
}
