package nl.wederkerig.web.start;

import com.microsoft.playwright.Page;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What waits for one and what for colleagues, from the start page to the form. */
@BrowserTest
class OwnTasksBrowserTest {

    private static final String CONFIRM = "Bevestig met uw wachtwoord";

    @Autowired
    private ApplicationContext application;

    @BeforeEach
    void agreements_stand_at_several_places() {
        Staff staff = new Staff(application);
        staff.has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        staff.hasSignatory("minister", "BZK minister", "BZK", AuthorityGround.EX_OFFICIO, Role.EXECUTIVE);
        new Road(application).registered(Registrations.valid().command());
        new Road(application).opened().proposed();
        new Road(application).inSigning();
        new Road(application).inSigning().signedByParties();
    }

    @Test
    @Rule("A8")
    void a_minister_finds_the_signature_that_is_awaited_on_the_start_page_and_gives_it(Page page) {
        Someone minister = Someone.at(page, "minister").opens("/").checks("start-minister");
        minister.page().getByRole(com.microsoft.playwright.options.AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Medeondertekenen")).first().click();
        minister.reads("Dit gebeurt er").fills(CONFIRM, Someone.PASSWORD).presses("Medeondertekenen").isTold("U hebt ondertekend.");
    }

    @Test
    void a_negotiator_sees_what_colleagues_have_to_do_apart(Page page) {
        Someone vng = Someone.at(page, "vng").opens("/taken").checks("taken-eigen");
        vng.follows("Voor collega's 1").reads("ondertekenaar").reads("uw rol kan dit niet doen").checks("taken-collegas");
    }

    @Test
    void a_draft_is_found_where_one_looks_for_it(Page page) {
        Someone vng = Someone.at(page, "vng").opens("/akkoorden/nieuw").fills("Titel", "Wonen en zorg dichtbij")
                .presses("Bewaren en later verder").isTold("Uw concept is bewaard op").reads("Uw concept: Wonen en zorg dichtbij").checks("akkoorden-met-concept");
        vng.opens("/").reads("Uw concept: Wonen en zorg dichtbij").checks("start-met-concept");
        vng.follows("Verder met het concept").holds("Titel", "Wonen en zorg dichtbij");
    }
}
