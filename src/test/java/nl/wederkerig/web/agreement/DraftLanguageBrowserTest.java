package nl.wederkerig.web.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who changes the language in the middle of a new agreement loses nothing, in either direction. */
@BrowserTest
class DraftLanguageBrowserTest {

    private static final String TITLE = "Wonen & <zorg>";
    private static final String SUMMARY = "Minder mensen wachten.";

    @Autowired
    private ApplicationContext application;

    @Test
    void what_was_typed_stays_when_the_language_is_changed_and_changed_back(Page page) {
        new Staff(application).has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        Someone vng = Someone.at(page, "vng").opens("/akkoorden").follows("Nieuw akkoord").fills("Titel", TITLE).chooses("Soort", "Bestuursakkoord");

        in(page, "English");
        vng.isOn("New agreement").holds("Title", TITLE).holds("Kind", "ADMINISTRATIVE_AGREEMENT").fills("Summary (optional)", SUMMARY);
        in(page, "Nederlands");
        vng.isOn("Nieuw akkoord").holds("Titel", TITLE).holds("Soort", "ADMINISTRATIVE_AGREEMENT").holds("Samenvatting (niet verplicht)", SUMMARY)
                .chooses("Thema", "Problematische schulden voorkomen en oplossen").presses("Volgende");

        vng.fillsIn("Partij 2", "Organisatie", "SZW").choosesIn("Partij 2", "Rol", "vakministerie");
        in(page, "English");
        holds(vng, "Party 2", "Organisation", "SZW");
        vng.fillsIn("Party 3", "Organisation", "BZK").choosesIn("Party 3", "Role", "co-signer");
        in(page, "Nederlands");
        holds(vng, "Partij 2", "Organisatie", "SZW");
        holds(vng, "Partij 2", "Rol", "LINE_MINISTRY");
        holds(vng, "Partij 3", "Organisatie", "BZK");
        holds(vng, "Partij 3", "Rol", "CO_SIGNER");
    }

    private static void holds(Someone someone, String group, String label, String value) {
        assertThat(someone.group(group).getByLabel(label, new Locator.GetByLabelOptions().setExact(true))).hasValue(value);
    }

    private static void in(Page page, String language) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(language).setExact(true)).locator("visible=true").first().click();
    }
}
