package nl.wederkerig.web.dispute;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.dispute.ConsultationLevel;
import nl.wederkerig.dispute.Consultations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.PageChecks;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From a commitment that is late to a dispute in consultation, and what its parties do there. */
@BrowserTest
class DisputeBrowserTest {

    private static final String PASSWORD = "een heel goed wachtwoord";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private PeopleRegister people;
    @Autowired
    private EffectiveTime time;

    private Road road;

    @BeforeEach
    void in_force_with_a_commitment_that_is_late() {
        LocalDate today = time.today();
        var late = new PromisedCommitment("loket", SZW, false, List.of(VNG), "Een landelijk loket openen", today.minusDays(10), null, null,
                Map.of(), null, null);
        road = new Road(application).registered(Registrations.valid().commitments(late).command(), today.minusDays(200).toString());
        road.on(today.minusDays(190).toString()).accepts(VNG).accepts(SZW).accepts(BZK);
        road.on(today.minusDays(180).toString()).proposes(SZW).acceptsText(VNG, 1).acceptsText(SZW, 1);
        road.on(today.minusDays(170).toString()).signs(VNG).signs(SZW).signs(BZK);
        road.on(today.toString());
        PersonId negotiator = people.register(new RegisterPerson("VNG onderhandelaar", VNG, Set.of(Role.NEGOTIATOR)), Actor.system());
        people.openAccount(negotiator, "vng-onderhandelaar", PASSWORD, Actor.system());
    }

    @Test
    void one_click_raises_the_dispute_about_a_commitment_that_is_late(Page page) {
        signIn(page, raising());
        PageChecks.everyWidth(page, "dispute-raise");

        button(page, "Geschil voorleggen").click();

        assertThat(page).hasURL(Pattern.compile(".*/geschillen/geschil-1$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Niet-nakoming: VNG tegen SZW"))).isVisible();
        PageChecks.everyWidth(page, "dispute-official");
        road.act(SZW, actor -> road.bean(Consultations.class)
                .hold(road.agreement(), "geschil-1", ConsultationLevel.EXECUTIVE, "Bestuurders spraken elkaar", actor));
        road.act(SZW, actor -> road.bean(Consultations.class).stateInterest(road.agreement(), "geschil-1", "Een haalbaar tempo", actor));
        page.reload();
        assertThat(page.getByText("Verzegeld", new Page.GetByTextOptions().setExact(true))).isVisible();
        PageChecks.everyWidth(page, "dispute-executive");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Schikking voorstellen")).click();
        PageChecks.everyWidth(page, "dispute-settle");
        button(page, "Schikking voorstellen").click();
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Vul dit in.");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Maak een keuze.");
        page.getByLabel("Waarover bent u het eens geworden?").fill("Het loket opent op 1 maart");
        page.getByLabel("Wat gebeurt er met: Een landelijk loket openen").selectOption("WAIVED");
        button(page, "Schikking voorstellen").click();
        assertThat(page).hasURL(Pattern.compile(".*/geschillen/geschil-1$"));
        assertThat(page.getByText("Gewacht wordt op: SZW.")).isVisible();
        page.navigate("/akkoorden/" + road.agreement() + "/geschillen");
        PageChecks.everyWidth(page, "disputes");
    }

    @Test
    void a_dispute_is_raised_with_the_keyboard_alone(Page page) {
        Someone vng = Someone.typing(page, "vng-onderhandelaar");

        vng.tabsTo(vng.link("Een landelijk loket openen").first()).pressesKey("Enter");
        vng.tabsTo(vng.link("Geschil voorleggen").first()).pressesKey("Enter");
        vng.tabsTo(vng.field("Waar gaat het over?")).pressesKey("Control+End").types(" Wij willen een nieuwe datum.");
        vng.tabsTo(vng.button("Geschil voorleggen").first()).pressesKey("Enter");

        assertThat(page).hasURL(Pattern.compile(".*/geschillen/geschil-1$"));
        assertThat(page.getByText("Wij willen een nieuwe datum.")).isVisible();
    }

    private String raising() {
        return "/akkoorden/" + road.agreement() + "/geschillen/nieuw?afspraak=loket";
    }

    private void signIn(Page page, String to) {
        page.navigate(to);
        page.getByLabel("Account").fill("vng-onderhandelaar");
        page.getByLabel("Wachtwoord").fill(PASSWORD);
        button(page, "Aanmelden").click();
        page.navigate(to);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
