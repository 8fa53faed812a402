package nl.wederkerig.web.agenda;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.web.commitment.OwedAgreement;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What the agenda shows to whom. */
@IntegrationTest
class AgendaPagesTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc mvc;

    @Test
    void a_month_holds_what_is_due_in_it_for_who_may_see_the_agreement_and_nothing_for_others() throws Exception {
        new Road(application).opened(Registrations.valid().reference("WK-TEST-1").command());

        assertThat(page("/agenda?maand=2026-07", VNG)).contains("WK-TEST-1", "juli 2026", "Overeenstemming over een tekst");
        assertThat(page("/agenda?maand=2026-06", VNG)).doesNotContain("WK-TEST-1").contains("In deze maand loopt geen termijn af");
        assertThat(page("/agenda?maand=2026-08", VNG)).as("the week in which it begins holds the end of July").contains("In deze maand loopt geen termijn af");
        assertThat(page("/agenda?maand=2026-07", IPO)).doesNotContain("WK-TEST-1");
        assertThat(page("/agenda?maand=kapot", VNG)).contains("Agenda");
    }

    @Test
    void the_list_says_why_a_date_is_that_date() throws Exception {
        new Road(application).opened(Registrations.valid().reference("WK-TEST-2").command());

        assertThat(page("/agenda/lijst", VNG)).contains("WK-TEST-2", "Waarom deze datum?", "do 15 jan 2026");
        assertThat(page("/agenda/lijst", IPO)).doesNotContain("WK-TEST-2");
    }

    @Test
    void the_list_filters_on_days_kind_and_the_own_organisation() throws Exception {
        new Road(application).opened(Registrations.valid().reference("WK-TEST-3").command()).proposed().on("2026-02-20").acceptsText(VNG, 1);

        assertThat(page("/agenda/lijst?wie=eigen", SZW)).contains("WK-TEST-3");
        assertThat(page("/agenda/lijst?wie=eigen", VNG)).doesNotContain("WK-TEST-3");
        assertThat(page("/agenda/lijst?soort=RESPONSE", VNG)).doesNotContain("WK-TEST-3");
        assertThat(page("/agenda/lijst?van=2026-07-15&tot=2026-07-15&soort=TERM", VNG)).contains("WK-TEST-3");
        assertThat(page("/agenda/lijst?van=2026-07-16", VNG)).doesNotContain("WK-TEST-3");
    }

    @Test
    void what_is_no_day_is_told_at_its_field_with_what_was_typed_and_nothing_is_listed() throws Exception {
        new Road(application).opened(Registrations.valid().reference("WK-TEST-9").command());

        for (String address : new String[] {"?van=31-2-2026&soort=TERM", "?van=2026-02-31"}) {
            String page = faulty("/agenda/lijst" + address);
            assertThat(page).contains("href=\"#field-van\"").contains("type=\"text\" id=\"field-van\"").doesNotContain("WK-TEST-9").doesNotContain("Geen termijnen gevonden");
            assertThat(page).contains("value=\"" + address.substring(5).replace("&soort=TERM", "") + "\"");
        }
        assertThat(faulty("/agenda/lijst?van=16-7-2026&tot=2026-07-15")).contains("href=\"#field-tot\"")
                .contains("Deze dag ligt vóór de dag bij Van").contains("value=\"2026-07-15\"").contains("value=\"16-7-2026\"").doesNotContain("??");
        assertThat(page("/agenda/lijst?van=15-7-2026&tot=15-7-2026", VNG)).contains("WK-TEST-9");
        mvc.perform(get("/agenda/lijst.csv?van=31-2-2026").with(signedInAs(person(VNG)))).andExpect(status().isBadRequest());
        mvc.perform(get("/agenda/lijst?van=31-2-2026").header("HX-Request", "true").with(signedInAs(person(VNG)))).andExpect(status().isOk());
    }

    private String faulty(String address) throws Exception {
        MockHttpServletResponse answer = mvc.perform(get(address).with(signedInAs(person(VNG)))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(400);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    @Rule("A11")
    void what_bzk_is_asked_beforehand_stands_in_the_agenda_of_the_rijk_only() throws Exception {
        Road road = new Road(application).opened(Registrations.valid().reference("WK-TEST-4").command()).proposed();
        road.act(SZW, actor -> road.bean(Negotiation.class).askCheck(road.agreement(), 1, actor));

        assertThat(page("/agenda/lijst", BZK)).contains("Vooroverleg beantwoorden");
        assertThat(page("/agenda/lijst", VNG)).doesNotContain("Vooroverleg beantwoorden");
        assertThat(page("/agenda/lijst.csv", VNG)).doesNotContain("Vooroverleg").contains("WK-TEST-4");
        assertThat(page("/agenda?maand=2026-02", VNG)).doesNotContain("Vooroverleg");
    }

    @Test
    void a_milestone_whose_advice_has_begun_is_late_for_nobody_and_the_next_one_stands() throws Exception {
        EffectiveTime time = application.getBean(EffectiveTime.class);
        application.getBean(DossierFiles.class).loadDemonstration(
                Files.readString(Path.of("src/main/resources/demonstration/nu-22-digitaal-loket.yaml")), time.today());

        assertThat(page("/agenda/lijst", VNG)).contains("WK-DEMO-22", "Termijn van invoering").doesNotContain("Kosten per inwoner", "te laat");
    }

    @Test
    void a_suspended_term_says_so_and_a_busy_day_leads_to_its_list() throws Exception {
        for (int times = 0; times < 6; times++) {
            new Road(application).opened();
        }
        assertThat(page("/agenda?maand=2026-07", VNG)).contains("en nog 2").contains("van=2026-07-15&amp;tot=2026-07-15");
        new Road(application).opened(Registrations.valid().reference("WK-TEST-5").command()).on("2026-03-02").suspendUntil(LocalDate.of(2026, 4, 1));
        assertThat(page("/agenda/lijst?van=2026-08-01", VNG)).contains("WK-TEST-5", "opgeschort tot wo 1 apr 2026");
    }

    @Test
    @Rule({"C1", "C5"})
    void a_commitment_says_that_it_is_contested_that_a_dispute_runs_and_that_members_have_yet_to_report() throws Exception {
        LocalDate today = application.getBean(EffectiveTime.class).today();
        AgreementId agreement = new OwedAgreement(application, today).inForce();
        OrganisationId utrecht = application.getBean(Organisations.class).byCode("GM0344", today).orElseThrow();
        String late = "/agenda?maand=" + YearMonth.from(today.minusDays(5));
        assertThat(page("/agenda/lijst", VNG)).contains("VNG en leden").doesNotContain("betwist", "hierover loopt een geschil");
        Fulfilment fulfilment = application.getBean(Fulfilment.class);
        fulfilment.claim(agreement, "model", "Het besluit", actor(SZW));
        fulfilment.contest(agreement, "model", "Er staat niets in", actor(VNG));
        assertThat(page("/agenda/lijst", VNG)).contains(">betwist<").doesNotContain("hierover loopt een geschil");

        application.getBean(Disputes.class).raise(new RaiseDispute(agreement, "model-geschil", DisputeKind.NON_PERFORMANCE,
                List.of(VNG), List.of(SZW),
                List.of("model"), "Het model is er niet"), actor(VNG));

        for (String address : List.of("/agenda/lijst", late)) {
            assertThat(page(address, VNG)).as(address).containsSubsequence("Een nieuw verdeelmodel vaststellen",
                    ">betwist<", ">hierover loopt een geschil<");
            assertThat(page(address, utrecht)).as(address).contains(">hierover loopt een geschil<").doesNotContain("/geschillen/");
        }
        assertThat(page("/agenda?maand=" + YearMonth.from(today.plusMonths(4)), SZW)).contains("Ligt bij VNG en leden");
        assertThat(page("/agenda/lijst.csv", SZW)).contains("VNG en leden");
    }

    private Actor actor(OrganisationId organisation) {
        return new Actor(person(organisation), organisation, Set.of(Role.NEGOTIATOR));
    }

    private String page(String address, OrganisationId organisation) throws Exception {
        return mvc.perform(get(address).with(signedInAs(person(organisation)))).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private PersonId person(OrganisationId organisation) {
        return application.getBean(PeopleRegister.class)
                .register(new RegisterPerson("Iemand van " + organisation, organisation, Set.of(Role.NEGOTIATOR)), Actor.system());
    }
}
