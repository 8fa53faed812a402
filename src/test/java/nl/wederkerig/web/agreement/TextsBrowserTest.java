package nl.wederkerig.web.agreement;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.agreement.Registrations.commitment;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.FinancialParagraph;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Two text versions beside each other, as the reader of a screen sees them. */
@BrowserTest
class TextsBrowserTest {

    @Autowired
    private ApplicationContext application;

    private Road road;
    private String texts;

    @BeforeEach
    void there_are_two_versions_that_differ_in_everything() {
        road = new Road(application).opened().on("2026-02-02");
        proposes("Artikel 1\nPartijen openen een loket.\nArtikel 2\nNiets verandert.", commitment("loket"), commitment("register"), commitment("blijft"));
        FinancialParagraph more = new FinancialParagraph(true, true, Map.of(2027, new BigDecimal("15000000"), 2028, new BigDecimal("2000000")), null);
        road.act(SZW, actor -> road.bean(Negotiation.class).completeFinancialParagraph(road.agreement(), more, actor));
        proposes("Artikel 1\nPartijen openen twee loketten.\nArtikel 2\nNiets verandert.",
                new PromisedCommitment("loket", SZW, false, List.of(VNG), "Twee landelijke loketten openen", LocalDate.of(2028, 3, 1), null, null,
                        Map.of(2027, new BigDecimal("3000000")), null, null),
                commitment("blijft"), commitment("jaarverslag"));
        texts = "/akkoorden/" + road.agreement() + "/teksten";
        new Staff(application).has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
    }

    @Test
    @Rule("A4")
    void the_difference_is_told_of_words_commitments_and_money(Page page) {
        Someone vng = Someone.at(page, "vng").opens(texts);
        vng.reads("gewijzigd").reads("toegevoegd").reads("vervallen").reads("Eén andere afspraak blijft gelijk.");
        assertThat(vng.group("Wat er in de tekst verandert").locator("ins")).hasText(new String[] {"twee", "loketten"});
        assertThat(vng.group("Wat er in de afspraken verandert")).containsText("Twee landelijke loketten openen");
        assertThat(vng.group("Wat er in de financiële paragraaf verandert").locator("ins").first()).hasText("15.000.000");
        vng.checks("teksten-vergeleken");
        vng.opens(texts + "?taal=en").checksNarrow("teksten-vergeleken-en");
    }

    @Test
    void where_both_do_not_fit_the_new_words_stand_above_the_old(Page page) {
        Someone vng = Someone.at(page, "vng").opens(texts);
        page.setViewportSize(360, 900);
        Locator changed = vng.group("Wat er in de tekst verandert");
        double newWords = changed.locator("ins").first().boundingBox().y;
        double oldWords = changed.locator("del").first().boundingBox().y;
        Assertions.assertThat(newWords).isLessThan(oldWords);
        Assertions.assertThat(changed.locator("ins").first().boundingBox().x).isLessThan(360);
    }

    @Test
    void beside_nothing_there_is_no_comparison_however_one_comes_there(Page page) {
        Someone vng = Someone.at(page, "vng").opens(texts);
        vng.chooses("Naast", "Niets").presses("Vergelijken").reads("Partijen openen twee loketten.");
        assertThat(vng.main().locator("del")).hasCount(0);
        assertThat(vng.field("Naast")).hasValue("");
        vng.opens(texts + "?versie=2&naast=0").readsNot("Wat er in de tekst verandert");
        vng.opens(texts + "?versie=2&naast=").readsNot("Wat er in de tekst verandert");
        vng.opens(texts + "?versie=1").readsNot("Wat er in de tekst verandert");
        vng.opens(texts + "?versie=1&naast=2");
        assertThat(vng.group("Wat er in de tekst verandert").locator("ins").first()).hasText("twee");
    }

    private void proposes(String text, PromisedCommitment... commitments) {
        road.act(SZW, actor -> road.bean(Negotiation.class).proposeText(road.agreement(), text, List.of(commitments), actor));
    }
}
