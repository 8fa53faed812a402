package nl.wederkerig.web.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wederkerig.agreement.Registrations.SZW;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.wederkerig.Rule;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.signing.Cabinet;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the cabinet wants changed stands where the parties work on the text. */
@BrowserTest
class WishesBrowserTest {

    private static final String WISH = "De dekking vanaf 2029 moet nog worden geregeld.";
    private static final String TITLE = "Het kabinet wil de tekst gewijzigd zien";

    @Autowired
    private ApplicationContext application;

    private Road road;
    private String agreement;

    @BeforeEach
    void the_cabinet_has_decided_to_amend() {
        road = new Road(application).onAgenda();
        OrganisationId az = road.bean(Organisations.class).byCode("AZ", LocalDate.of(2026, 1, 1)).orElseThrow();
        road.act(az, actor -> road.bean(Cabinet.class).decide(road.agreement(), CabinetDecisionKind.AMEND, WISH, null, TermLength.months(12), actor));
        agreement = "/akkoorden/" + road.agreement();
        new Staff(application).has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
    }

    @Test
    @Rule("A12")
    void what_the_cabinet_wants_stands_on_the_overview_and_with_the_texts_until_a_round_begins(Page page) {
        Someone vng = Someone.at(page, "vng").opens(agreement).isTold(TITLE).reads(WISH).reads("Er is nog geen nieuwe tekst voorgesteld.");
        assertThat(vng.link("Nieuwe tekst voorstellen")).hasClass(Pattern.compile(".*primary-action.*"));
        vng.checks("kabinet-wensen-overzicht");
        vng.opens(agreement + "/teksten").isTold(TITLE).reads(WISH).checks("kabinet-wensen-teksten");
        vng.opens(agreement + "/doen/tekst-voorstellen").isTold(TITLE).reads(WISH);
        road.proposes(SZW);
        vng.opens(agreement).isTold(TITLE).reads("Daarna is een nieuwe tekst voorgesteld");
        vng.opens(agreement + "/doen/tekst-aanvaarden").isTold(TITLE).readsNot("deze tekst bevat ze niet");
    }

    @Test
    @Rule("A12")
    void who_agrees_to_the_old_text_is_warned_that_it_does_not_hold_what_the_cabinet_wants(Page page) {
        Someone vng = Someone.at(page, "vng").opens(agreement + "/doen/tekst-aanvaarden");
        vng.isTold("Het kabinet vroeg om wijzigingen; deze tekst bevat ze niet").reads(WISH).checks("kabinet-wensen-instemmen");
    }
}
