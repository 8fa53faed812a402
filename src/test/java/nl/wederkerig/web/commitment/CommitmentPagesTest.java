package nl.wederkerig.web.commitment;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.DisputeKind;
import nl.wederkerig.agreement.LifeInForce;
import nl.wederkerig.calendar.SpokenDate;
import nl.wederkerig.commitment.CommitmentView;
import nl.wederkerig.commitment.Commitments;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.dispute.Disputes;
import nl.wederkerig.dispute.RaiseDispute;
import nl.wederkerig.overview.Agenda;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.FlashMap;

/** What the pages about commitments say, and to whom. */
@IntegrationTest
class CommitmentPagesTest {

    @Autowired
    private MockMvc mvc;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private EffectiveTime time;

    private AgreementId agreement;

    @BeforeEach
    void promises_are_owed() {
        agreement = new OwedAgreement(application, time.today()).inForce();
    }

    @Test
    @Rule("C1")
    void the_tab_of_an_agreement_says_all_that_was_promised() throws Exception {
        String page = page("/akkoorden/" + agreement + "/afspraken", "VNG", Role.NEGOTIATOR);

        assertThat(page).contains("resultaat; ").contains("aantal gemeenten").contains("342").contains("structureel").contains("prijspeil 2026")
                .contains("2027:\u00a0€\u00a01.500.000").contains("nadat “Een nieuw verdeelmodel vaststellen” is nagekomen");
    }

    @Test
    @Rule("C2")
    void a_list_says_by_when_a_claim_is_answered_what_is_waited_for_and_what_it_costs() throws Exception {
        assertThat(page("/afspraken/aan-ons", "VNG", Role.NEGOTIATOR)).doesNotContain("antwoord uiterlijk");
        assertThat(page("/afspraken/van-ons", "VNG", Role.NEGOTIATOR)).contains("wacht op: “Een nieuw verdeelmodel vaststellen”",
                "2027:\u00a0€\u00a01.500.000");

        claims("Gedaan");

        assertThat(page("/afspraken/aan-ons", "VNG", Role.NEGOTIATOR)).contains("antwoord uiterlijk ");
        assertThat(page("/namens-u", "GM0344", Role.EXECUTIVE)).contains("antwoord uiterlijk ");
        assertThat(page("/akkoorden/" + agreement + "/afspraken", "SZW", Role.NEGOTIATOR)).contains("antwoord uiterlijk ");
    }

    @Test
    @Rule("C2")
    void who_cannot_do_something_reads_the_one_reason_why() throws Exception {
        String model = "/akkoorden/" + agreement + "/afspraken/model/";
        assertThat(page(model + "bevestigen", "VNG", Role.NEGOTIATOR)).contains("Er is nu niets te bevestigen. De afspraak is niet als nagekomen gemeld.");
        assertThat(page(model + "nagekomen-melden", "VNG", Role.NEGOTIATOR)).contains("worden gemeld. Dat is aan SZW.");
        assertThat(page("/akkoorden/" + agreement + "/afspraken/nazorg/nagekomen-melden", "VNG", Role.NEGOTIATOR))
                .contains("worden gemeld. De afspraak wacht nog op een voorwaarde.");

        claims("Gedaan");

        assertThat(page(model + "nagekomen-melden", "SZW", Role.NEGOTIATOR))
                .contains("worden gemeld. De afspraak is al als nagekomen gemeld; het antwoord ligt bij VNG.").doesNotContain("??");
        assertThat(page(model + "bevestigen", "VNG", Role.SIGNATORY)).contains("Er is nu niets te bevestigen. U hebt er een andere rol voor nodig.");
    }

    @Test
    @Rule("C2")
    void that_what_is_fulfilled_was_claimed_late_stays_to_be_read() throws Exception {
        claims("Gedaan");
        String late = "gemeld op " + SpokenDate.in(new Locale("nl")).day(time.today()) + ", 5 dagen te laat";
        assertThat(page("/akkoorden/" + agreement + "/afspraken/model", "VNG", Role.NEGOTIATOR)).doesNotContain(late);

        application.getBean(Fulfilment.class).confirm(agreement, "model",
                application.getBean(People.class).actorOf(person(VNG, Role.NEGOTIATOR)));

        for (String path : List.of("/akkoorden/" + agreement + "/afspraken/model", "/akkoorden/" + agreement + "/afspraken", "/afspraken/aan-ons")) {
            assertThat(page(path, "VNG", Role.NEGOTIATOR).replace('\u00a0', ' ')).as(path).contains(late);
        }
    }

    @Test
    @Rule("C4")
    void a_text_says_which_day_a_term_became_once_its_condition_is_met() throws Exception {
        String term = "3 maanden nadat aan de voorwaarde is voldaan";
        assertThat(words(page("/akkoorden/" + agreement + "/teksten", "VNG", Role.NEGOTIATOR))).contains(term).doesNotContain(term + "nu ");

        claims("Gedaan");
        Actor vng = application.getBean(People.class).actorOf(person(VNG, Role.NEGOTIATOR));
        application.getBean(Fulfilment.class).confirm(agreement, "model", vng);

        LocalDate due = application.getBean(Commitments.class).of(agreement, vng).stream().filter(each -> each.key().equals("nazorg"))
                .map(CommitmentView::due).findFirst().orElseThrow();
        assertThat(words(page("/akkoorden/" + agreement + "/teksten", "VNG", Role.NEGOTIATOR)))
                .contains(term + "nu " + SpokenDate.in(new Locale("nl")).day(due));
    }

    @Test
    @Rule("T81")
    void what_is_open_in_a_list_of_what_has_been_signed_asks_no_attention() throws Exception {
        assertThat(page("/akkoorden/" + agreement + "/financien", "VNG", Role.NEGOTIATOR)).contains("/toetslijsten/udo", "niet ingevuld")
                .doesNotContain("nog te beantwoorden", "houden de ondertekening niet tegen");
    }

    @Test
    void who_makes_an_agreement_public_reads_that_nobody_else_is_asked_and_the_others_find_it_where_they_begin() throws Exception {
        assertThat(page("/akkoorden/" + agreement + "/doen/openbaar", "VNG", Role.NEGOTIATOR))
                .contains("Niemand anders: elke partij kan dit alleen doen.", "SZW, BZK, IPO, op hun startpagina en in de geschiedenis.");

        application.getBean(LifeInForce.class).markPublic(agreement, true, application.getBean(People.class).actorOf(person(VNG, Role.NEGOTIATOR)));

        assertThat(page("/", "SZW", Role.NEGOTIATOR)).contains("VNG maakte het akkoord openbaar: iedereen ziet de partijen en de geldende tekst");
    }

    @Test
    void the_history_says_who_signed_and_who_co_signed() throws Exception {
        assertThat(page("/akkoorden/" + agreement + "/geschiedenis", "VNG", Role.NEGOTIATOR)).contains("SZW ondertekende<", "BZK ondertekende mee");
    }

    @Test
    void what_was_asked_of_one_side_is_asked_of_the_others_too() throws Exception {
        String page = page("/afspraken/aan-ons?zoek=een%20loket&groep=maand&pagina=2", "VNG", Role.NEGOTIATOR);

        assertThat(page).contains("/afspraken/van-ons?zoek=een%20loket&amp;groep=maand").doesNotContain("/afspraken/van-ons\"");
        assertThat(page("/afspraken/aan-ons", "VNG", Role.NEGOTIATOR)).contains("\"/afspraken/van-ons\"");
    }

    @Test
    void the_process_of_one_commitment_is_shown_while_it_runs_to_who_sees_the_agreement() throws Exception {
        String own = "/akkoorden/" + agreement + "/proces/afspraak/model";
        assertThat(page("/akkoorden/" + agreement + "/afspraken/model", "VNG", Role.NEGOTIATOR)).doesNotContain(own);
        assertThat(get(own, "VNG", Role.NEGOTIATOR).getStatus()).isEqualTo(404);

        claims("Zie https://voorbeeld.example/besluit?nr=1&deel=2.");

        assertThat(page("/akkoorden/" + agreement + "/afspraken/model", "VNG", Role.NEGOTIATOR)).contains(own);
        assertThat(page(own, "VNG", Role.NEGOTIATOR)).contains("Een nieuw verdeelmodel vaststellen", "CommitmentFollowUp.bpmn");
        assertThat(page("/akkoorden/" + agreement + "/geschiedenis", "VNG", Role.NEGOTIATOR)).contains("meldt afspraak “Een nieuw verdeelmodel vaststellen” als nagekomen");
        assertThat(get(own, "VWS", Role.NEGOTIATOR).getStatus()).isEqualTo(404);
        assertThat(get(own, "GM0344", Role.NEGOTIATOR).getStatus()).isEqualTo(404);
        assertThat(page("/akkoorden/" + agreement + "/afspraken/lokaal", "GM0344", Role.NEGOTIATOR)).doesNotContain("/proces/afspraak");
    }

    @Test
    void the_road_of_a_commitment_has_its_days_and_ends_where_it_is() throws Exception {
        claims("Gedaan");

        String page = page("/akkoorden/" + agreement + "/proces/afspraak/model", "VNG", Role.NEGOTIATOR);
        String today = SpokenDate.in(new Locale("nl")).day(time.today());
        assertThat(road(page)).isEqualTo("Te volgen, " + today + " Nakomen, klaar op " + today + " nu: Nakoming bevestigen, sinds " + today);
        assertThat(page).contains("href=\"/akkoorden/" + agreement + "/afspraken/model\">Een nieuw verdeelmodel vaststellen</a>");
    }

    @Test
    void the_process_of_a_commitment_that_is_late_says_how_late() throws Exception {
        Actor szw = application.getBean(People.class).actorOf(person(SZW, Role.NEGOTIATOR));
        application.getBean(Fulfilment.class).requestExtension(agreement, "model", time.today().plusDays(20), "Later klaar", szw);

        String page = page("/akkoorden/" + agreement + "/proces/afspraak/model", "VNG", Role.NEGOTIATOR);
        assertThat(words(page)).contains("Nakomen: SZW, 5 dagen te laat").doesNotContain("Over andere datum beslissen: VNG, 5 dagen te laat");
    }

    @Test
    @Rule("C3")
    void a_commitment_lies_with_all_who_have_a_task_about_it_and_with_the_members_that_have_to_report() throws Exception {
        Actor szw = application.getBean(People.class).actorOf(person(SZW, Role.NEGOTIATOR));
        for (String commitment : List.of("loket", "model")) {
            application.getBean(Fulfilment.class).requestExtension(agreement, commitment, time.today().plusDays(20), "Later klaar", szw);
        }

        String list = words(page("/afspraken/alle", "VNG", Role.NEGOTIATOR));
        assertThat(list).as("who decides, before it is late").containsPattern("Een landelijk loket openen .*? Open SZW, VNG, IPO ?langst ");
        assertThat(list).as("and after").containsPattern("Een nieuw verdeelmodel vaststellen .*? Open SZW, VNG");
        assertThat(words(page("/akkoorden/" + agreement + "/afspraken/loket", "VNG", Role.NEGOTIATOR))).contains("Ligt bij SZW, VNG, IPO, langst ");
        assertThat(words(page("/namens-u", "GM0344", Role.EXECUTIVE))).contains("Ligt bij VNG en leden");
    }

    @Test
    void the_road_of_an_agreement_has_the_days_on_which_things_took_effect() throws Exception {
        String page = page("/akkoorden/" + agreement + "/proces?proces=Agreement", "VNG", Role.NEGOTIATOR);

        assertThat(road(page)).isEqualTo("Onderhandeling geopend, do 8 jan 2026 Onderhandelen, klaar op vr 20 feb 2026"
                + " Ondertekenen en medeondertekenen, klaar op wo 11 mrt 2026 In werking, wo 11 mrt 2026");
    }

    @Test
    void the_process_of_an_agreement_says_what_in_it_is_late() throws Exception {
        assertThat(words(page("/akkoorden/" + agreement + "/proces?proces=Agreement", "VNG", Role.NEGOTIATOR))).contains("Afspraak nakomen: SZW, 5 dagen te laat");
    }

    @Test
    @Rule("C4")
    void what_has_no_day_before_its_condition_is_met_says_within_which_term_it_then_is_due() throws Exception {
        String term = "3 maanden nadat aan de voorwaarde is voldaan";
        for (String path : List.of("/afspraken/van-ons", "/akkoorden/" + agreement + "/afspraken", "/akkoorden/" + agreement + "/afspraken/nazorg")) {
            assertThat(page(path, "VNG", Role.NEGOTIATOR)).as(path).contains(term);
        }
    }

    @Test
    void what_was_agreed_in_a_members_name_says_what_is_late_what_is_in_dispute_what_it_waits_for_and_who_holds_it() throws Exception {
        String page = words(page("/namens-u", "GM0344", Role.EXECUTIVE));
        assertThat(page).contains("Eén afspraak die uw koepel voor u maakte, is te laat, sinds ", "Ligt bij SZW",
                "wacht op: “Een nieuw verdeelmodel vaststellen”",
                "Onder Geld staat het bedrag van de hele afspraak.").doesNotContain("hierover loopt een geschil", "??");

        Actor vng = application.getBean(People.class).actorOf(person(VNG, Role.NEGOTIATOR));
        application.getBean(Disputes.class).raise(new RaiseDispute(agreement, null, DisputeKind.NON_PERFORMANCE, List.of(VNG), List.of(SZW),
                List.of("model"), "Het model is er niet"), vng);

        assertThat(words(page("/namens-u", "GM0344", Role.EXECUTIVE))).contains("hierover loopt een geschil");
        assertThat(page("/akkoorden/" + agreement + "/afspraken", "GM0344", Role.EXECUTIVE)).contains("hierover loopt een geschil")
                .doesNotContain("/geschillen/", "hierover loopt een geschil:");
        assertThat(page("/akkoorden/" + agreement + "/afspraken/model", "GM0344", Role.EXECUTIVE)).contains("Hierover loopt een geschil.")
                .doesNotContain("/geschillen/", "Het model is er niet");
    }

    @Test
    void what_waits_for_an_answer_is_led_to_from_the_side_where_it_does_not_stand() throws Exception {
        claims("Gedaan");

        assertThat(page("/afspraken/van-ons?wacht=true", "VNG", Role.NEGOTIATOR)).contains("\"/afspraken/aan-ons?wacht=true\"");
        assertThat(page("/afspraken/aan-ons?wacht=true", "VNG", Role.NEGOTIATOR)).doesNotContain("wk-waiting");
    }

    private static String road(String page) {
        return words(page).replaceFirst(".* Afgelegde weg ", "").replaceFirst(" Stand op .*", "");
    }

    private static String words(String page) {
        return page.replaceAll("(?s)<script.*?</script>|<[^>]+>", "").replaceAll("\\s+", " ");
    }

    @Test
    @Rule("C2")
    void a_web_address_among_the_evidence_is_a_link_and_nothing_else_is() throws Exception {
        claims("Zie https://voorbeeld.example/besluit?nr=1&deel=2.\njavascript:alert(1) <script>x</script>");

        assertThat(page("/akkoorden/" + agreement + "/afspraken/model", "VNG", Role.NEGOTIATOR))
                .contains("href=\"https://voorbeeld.example/besluit?nr=1&amp;deel=2\"").contains("rel=\"external noopener noreferrer\"")
                .doesNotContain("href=\"javascript").doesNotContain("<script>x");
    }

    @Test
    @Rule("C1")
    void a_member_has_in_its_agenda_what_was_agreed_in_its_name_and_nobody_else_has() throws Exception {
        assertThat(page("/agenda/lijst", "GM0344", Role.EXECUTIVE)).contains("Een loket in elke gemeente openen", "Een nieuw verdeelmodel vaststellen");
        assertThat(page("/agenda/lijst?wie=eigen", "GM0344", Role.EXECUTIVE)).contains("Een loket in elke gemeente openen", "voor uw organisatie",
                        "/akkoorden/" + agreement + "/afspraken/lokaal")
                .doesNotContain("Een nieuw verdeelmodel vaststellen");
        assertThat(page("/agenda?maand=" + time.today().plusDays(10).toString().substring(0, 7), "GM0344", Role.EXECUTIVE)).contains("Afspraak");
        assertThat(page("/agenda/lijst", "VWS", Role.NEGOTIATOR)).doesNotContain("Een loket");
        assertThat(page("/agenda/lijst", "GS", Role.REGISTRAR)).doesNotContain("Een loket");
        Actor alderman = application.getBean(People.class).actorOf(person("GM0344", Role.EXECUTIVE));
        assertThat(application.getBean(Agenda.class).followed(Instant.EPOCH, alderman)).extracting(each -> each.entry().about())
                .contains("Een loket in elke gemeente openen", "Een landelijk loket openen");
    }

    @Test
    @Rule("C2")
    void several_that_are_confirmed_twice_are_confirmed_once_and_the_second_time_is_told_so() throws Exception {
        claims("Besluit in de Staatscourant");
        PersonId vng = person("VNG", Role.NEGOTIATOR);
        String look = mvc.perform(MockMvcRequestBuilders.get("/afspraken/bevestigen?afspraak=" + agreement + "/model").with(signedInAs(vng)))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        MockHttpServletRequestBuilder sent = MockMvcRequestBuilders.post("/afspraken/bevestigen").with(csrf()).with(signedInAs(vng))
                .param("_once", hidden("_once", look)).param("gezien", hidden("gezien", look), agreement + "/bestaat-niet/1");

        FlashMap first = mvc.perform(sent).andReturn().getFlashMap();
        assertThat(first.get("confirmed")).asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
        assertThat(first.get("notConfirmed")).as("one that is not there leaves the other").asInstanceOf(InstanceOfAssertFactories.LIST).hasSize(1);
        MvcResult second = mvc.perform(sent).andReturn();
        assertThat(second.getResponse().getRedirectedUrl()).isEqualTo("/afspraken/aan-ons?wacht=true");
        assertThat(second.getFlashMap().get("notConfirmed")).isNull();
        assertThat(mvc.perform(MockMvcRequestBuilders.get("/afspraken/aan-ons?wacht=true").with(signedInAs(vng))
                        .requestAttr(DispatcherServlet.INPUT_FLASH_MAP_ATTRIBUTE, second.getFlashMap()))
                .andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8)).contains("U had dit al verstuurd. Het is één keer gedaan");
        assertThat(page("/akkoorden/" + agreement + "/afspraken/model", "VNG", Role.NEGOTIATOR)).contains("Nagekomen");
    }

    @Test
    @Rule("C2")
    void who_must_answer_a_claim_reads_by_when_and_why_that_day() throws Exception {
        claims("Besluit in de Staatscourant");

        String claim = page("/akkoorden/" + agreement + "/afspraken/model/bevestigen", "VNG", Role.NEGOTIATOR).replaceFirst("(?s).*class=\"wk-claim\"", "");
        assertThat(claim).contains("Nog te antwoorden: VNG").contains("Waarom deze datum?").contains("30 dagen").doesNotContain("??");
        assertThat(page("/akkoorden/" + agreement + "/afspraken/model", "VNG", Role.NEGOTIATOR)).contains("sinds vandaag");
    }

    private static String hidden(String field, String page) {
        return page.replaceFirst("(?s).*name=\"" + field + "\" value=\"([^\"]+)\".*", "$1");
    }

    private void claims(String evidence) {
        Actor szw = application.getBean(People.class).actorOf(person(SZW, Role.NEGOTIATOR));
        application.getBean(Fulfilment.class).claim(agreement, "model", evidence, szw);
    }

    private String page(String address, String organisation, Role role) throws Exception {
        MockHttpServletResponse response = get(address, organisation, role);
        assertThat(response.getStatus()).as(address).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse get(String address, String organisation, Role role) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(URI.create(address))
                .with(signedInAs(person(organisation, role)))).andReturn().getResponse();
    }

    private PersonId person(String organisation, Role role) {
        return person(application.getBean(Organisations.class).byCode(organisation, time.today()).orElseThrow(), role);
    }

    private PersonId person(OrganisationId organisation, Role role) {
        return application.getBean(PeopleRegister.class).register(new RegisterPerson("Iemand van " + organisation, organisation, Set.of(role)),
                Actor.system());
    }
}
