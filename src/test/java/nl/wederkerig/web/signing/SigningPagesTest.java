package nl.wederkerig.web.signing;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.PromisedCommitment;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.signing.Cabinet;
import nl.wederkerig.signing.CabinetDecisionKind;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Visits;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What is read before somebody signs. */
@IntegrationTest
class SigningPagesTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    @Test
    void who_signs_is_warned_where_the_paragraph_and_the_commitments_name_different_amounts() {
        assertThat(signing("12000000")).contains("Let op: verschil in 2027")
                .contains("De financiële paragraaf noemt €\u00a012.500.000, de afspraken samen €\u00a012.000.000.");
        assertThat(signing("12500000")).contains("Financiële paragraaf").doesNotContain("Let op: verschil");
    }

    @Test
    @Rule("A15")
    void who_signs_an_amendment_reads_that_it_is_one_and_what_it_changes() {
        Road road = new Road(application).inSigning().signedByParties().on("2026-03-12").signs(BZK).on("2026-09-01").amend();

        assertThat(form(road)).contains("Deze tekst is een wijziging van het akkoord dat nu geldt.", "Dit is een wijziging van het akkoord.")
                .contains("/akkoorden/" + road.agreement() + "/teksten?versie=2&amp;naast=1");
        assertThat(signing("12500000")).doesNotContain("wijziging van het akkoord");
    }

    @Test
    @Rule("A14")
    void who_signs_without_the_checks_is_told_so() {
        Road road = new Road(application).opened(Registrations.valid().checks(null, null).command()).proposed().on("2026-03-01").declareDeadlock();
        road.deadlockGives(outcomes -> outcomes.text(road.agreement(), "De schikking", List.of()));

        assertThat(form(road)).containsSubsequence("wk-alert__title",
                "De financiële paragraaf of de uitvoerbaarheidstoets is niet ingevuld. U tekent zonder.", "Dit gebeurt er");
        assertThat(signing("12500000")).doesNotContain("U tekent zonder");
    }

    @Test
    @Rule("A12")
    void the_page_of_a_referral_says_what_the_cabinet_wants_changed_and_until_when_is_negotiated() {
        Road road = new Road(application).onAgenda();
        road.act(road.bean(Organisations.class).byCode("AZ", LocalDate.of(2026, 1, 1)).orElseThrow(), actor -> road.bean(Cabinet.class)
                .decide(road.agreement(), CabinetDecisionKind.AMEND, "Het geld voor 2028 erbij", null, null, actor));
        AtomicReference<PersonId> minister = new AtomicReference<>();
        road.act(SZW, actor -> minister.set(actor.person()));

        String page = Visits.text(Visits.answer(web, road,
                MockMvcRequestBuilders.get("/ministerraad/" + road.agreement() + "?taal=nl").with(signedInAs(minister.get()))));
        assertThat(page).contains("Wat er moet veranderen", "Het geld voor 2028 erbij", "Onderhandelen tot en met", SpokenDate.in(new Locale("nl")).day(road.termEndsOn()));
    }

    private String signing(String promised) {
        Road road = new Road(application).opened(Registrations.valid().commitments(new PromisedCommitment("loket", SZW, false, List.of(VNG),
                "Het loket betalen", LocalDate.of(2027, 6, 1), null, null, Map.of(2027, new BigDecimal(promised)), null, null)).command()).proposed().agreed();
        return form(road);
    }

    private String form(Road road) {
        AtomicReference<PersonId> signatory = new AtomicReference<>();
        road.act(VNG, actor -> {
            application.getBean(SigningAuthorities.class).grant(new GrantAuthority(actor.person(), VNG, AuthorityGround.POWER_OF_ATTORNEY,
                    LocalDate.of(2026, 1, 1), null, null), Actor.system());
            signatory.set(actor.person());
        });
        return Visits.text(Visits.answer(web, road,
                MockMvcRequestBuilders.get("/akkoorden/" + road.agreement() + "/ondertekenen?taal=nl").with(signedInAs(signatory.get()))));
    }
}
