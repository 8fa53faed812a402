package nl.wederkerig.web.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.PageChecks;
import nl.wederkerig.support.Road;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An act that happened on an earlier day, from the form to the history. */
@BrowserTest
class EarlierActBrowserTest {

    private static final String PASSWORD = "een heel goed wachtwoord";
    private static final String REASON = "Het verslag kwam later";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private PeopleRegister people;
    @Autowired
    private EffectiveTime time;

    private Road road;

    @BeforeEach
    void vng_has_accepted_ten_days_ago() {
        LocalDate today = time.today();
        road = new Road(application).registered(Registrations.valid().command(), today.minusDays(20).toString());
        road.on(today.minusDays(10).toString()).accepts(VNG);
        PersonId negotiator = people.register(
                new RegisterPerson("SZW onderhandelaar", SZW, Set.of(Role.NEGOTIATOR)), Actor.system());
        people.openAccount(negotiator, "szw-onderhandelaar", PASSWORD, Actor.system());
    }

    @Test
    void an_acceptance_is_entered_with_its_day_and_reason_and_stands_so_in_the_history(Page page) {
        String form = "/akkoorden/" + road.agreement() + "/doen/regeling-aanvaarden";
        page.navigate(form);
        page.getByLabel("Account").fill("szw-onderhandelaar");
        page.getByLabel("Wachtwoord").fill(PASSWORD);
        button(page, "Aanmelden").click();
        page.navigate(form);

        page.getByText("Is dit eerder gebeurd?", new Page.GetByTextOptions().setExact(true)).click();
        page.getByLabel("Dag waarop het gebeurde").pressSequentially("3");
        button(page, "Instemmen").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*" + form + "$"));
        Assertions.assertThat(bySzw()).as("what the browser cannot send is not sent as nothing").isEmpty();

        page.getByLabel("Dag waarop het gebeurde").fill(time.today().minusDays(11).toString());
        button(page, "Instemmen").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Vul in waarom u het nu pas invoert.");
        page.getByLabel("Waarom u het nu pas invoert").fill(REASON);
        button(page, "Instemmen").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Vul die dag of een latere in.");
        PageChecks.everyWidth(page, "earlier-act-with-a-fault");

        page.getByLabel("Dag waarop het gebeurde").fill(time.today().minusDays(8).toString());
        button(page, "Instemmen").click();
        assertThat(page).hasURL(java.util.regex.Pattern.compile(".*/akkoorden/" + road.agreement() + "$"));

        RecordedEvent accepted = bySzw().get(0);
        Assertions.assertThat(LocalDate.ofInstant(accepted.effectiveAt(), EffectiveTime.ZONE)).isEqualTo(time.today().minusDays(8));
        Assertions.assertThat(accepted.because()).isEqualTo(REASON);
        page.navigate("/akkoorden/" + road.agreement() + "/geschiedenis");
        assertThat(page.getByRole(AriaRole.TABLE)).containsText("omdat: " + REASON);
        PageChecks.everyWidth(page, "history-entered-afterwards");
    }

    private List<RecordedEvent> bySzw() {
        return road.bean(DossierHistory.class).after(road.agreement(), 0).stream()
                .filter(event -> SZW.equals(event.organisation())).toList();
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
