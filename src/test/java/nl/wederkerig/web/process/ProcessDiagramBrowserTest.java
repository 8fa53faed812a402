package nl.wederkerig.web.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.DemonstratedDisputes;
import nl.wederkerig.support.PageChecks;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import nl.wederkerig.web.commitment.OwedAgreement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The diagrams of an agreement, of a commitment and of a dispute: where it is now, what happens when, and how one looks closer. */
@BrowserTest
class ProcessDiagramBrowserTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private EffectiveTime time;

    @Test
    void of_an_agreement_that_is_negotiated(Page page) {
        new Staff(application).has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        Road road = new Road(application).lately().opened().proposed();
        Someone.at(page, "vng").opens("/akkoorden/" + road.agreement() + "/proces").reads("Wat er vanzelf gebeurt").reads("dit gebeurt vanzelf als de dag voorbij is");

        saysWhen(page, "Onderhandelingstermijn verstreken");
        looksAt(page, "Onderhandeling", "Instemmen met de tekst", "proces-akkoord");
    }

    @Test
    void of_a_commitment_that_is_said_to_be_fulfilled(Page page) {
        new Staff(application).has("szw", "SZW onderhandelaar", "SZW", Role.NEGOTIATOR);
        String agreement = "/akkoorden/" + new OwedAgreement(application, time.today()).inForce();
        Someone szw = Someone.at(page, "szw").opens(agreement + "/afspraken/loket").follows("Nagekomen melden");
        szw.fills("Waaruit blijkt het? (niet verplicht)", "Het loket is open").presses("Nagekomen melden").isTold("U hebt gemeld dat dit is nagekomen.").opens(agreement + "/proces/afspraak/loket");

        saysWhen(page, "De melding van nakoming is niet beantwoord");
        looksAt(page, "Hoe het staat met de afspraak “Een landelijk loket openen”", "Nakoming bevestigen", "proces-afspraak");
    }

    @Test
    void of_a_dispute_before_a_chair(Page page) {
        new Staff(application).has("vws", "VWS onderhandelaar", "VWS", Role.NEGOTIATOR);
        String dispute = new DemonstratedDisputes(application, Set.of("nu-17-mantelzorg")).addresses().get(0);
        String process = dispute.replaceFirst("/geschillen/.*", "/proces?proces=");
        Someone vws = Someone.at(page, "vws").opens(process + "DisputeResolution");

        looksAt(page, "Geschilbeslechting", "Procedure uitvoeren", "proces-geschil");
        vws.opens(process + "IndependentChairProcedure");
        saysWhen(page, "De bemiddeling is na drie maanden niet afgerond");
        looksAt(page, "Onafhankelijk voorzitter", "Zittingen houden en afronden", "proces-voorzitter");
    }

    /** @param now the step at which it is */
    private static void looksAt(Page page, String name, String now, String portrait) {
        Locator diagram = page.getByRole(AriaRole.GROUP, named("Processchema: " + name));
        assertThat(diagram.getByText("nu hier").first()).isVisible();
        assertThat(diagram.locator(".wk-diagram__current").filter(containing(now)).first()).isVisible();
        PageChecks.screenshots(page, portrait);
        page.setViewportSize(PageChecks.WIDTHS.get(0), 900);
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            PageChecks.scheme(page, scheme);
            steers(page, diagram);
            assertThat(diagram).hasCSS("background-color", "rgb(255, 255, 255)");
            PageChecks.axe(page);
        }
    }

    private static void saysWhen(Page page, String event) {
        Locator said = page.getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(event)).locator("time").first();
        String day = SpokenDate.in(new Locale("nl")).day(LocalDate.parse(said.getAttribute("datetime")));
        assertThat(said).containsText(day);
        Locator diagram = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^Processchema")));
        assertThat(diagram.getByText(day, new Locator.GetByTextOptions().setExact(true)).first()).isVisible();
    }

    private static void steers(Page page, Locator diagram) {
        page.getByRole(AriaRole.BUTTON, named("Helemaal tonen")).click();
        double whole = place(diagram, "a");
        page.getByRole(AriaRole.BUTTON, named("Vergroten")).click();
        assertThat(place(diagram, "a")).isGreaterThan(whole);
        page.getByRole(AriaRole.BUTTON, named("Verkleinen")).click();
        assertThat(place(diagram, "a")).isCloseTo(whole, within(0.01));

        diagram.focus();
        page.keyboard().press("+");
        page.keyboard().press("+");
        double near = place(diagram, "a");
        assertThat(near).isGreaterThan(whole * 1.5);
        page.keyboard().press("-");
        assertThat(place(diagram, "a")).isLessThan(near);
        double left = place(diagram, "e");
        double top = place(diagram, "f");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(place(diagram, "e")).isLessThan(left);
        assertThat(place(diagram, "f")).isLessThan(top);
        page.getByRole(AriaRole.BUTTON, named("Naar links")).click();
        assertThat(place(diagram, "e")).isCloseTo(left, within(0.01));
        diagram.focus();
        page.keyboard().press("0");
        assertThat(place(diagram, "a")).isCloseTo(whole, within(0.01));
    }

    /** A long word has a soft hyphen, or a hyphen where it was broken, and a line ends where it is full. */
    private static Locator.FilterOptions containing(String text) {
        return new Locator.FilterOptions().setHasText(Pattern.compile(String.join("[-\\s\\u00AD]*", text.replace(" ", "").split(""))));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    /** Of the matrix by which the drawing is shown: a its scale, e and f its place. */
    private static double place(Locator diagram, String part) {
        return ((Number) diagram.evaluate("(place, part) => place.querySelector('g.viewport').getCTM()[part]", part)).doubleValue();
    }
}
