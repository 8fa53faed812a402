package nl.wederkerig.web.webhook;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The registrar keeps the subscriptions of all systems, an organisation those of its own. */
@IntegrationTest
class SubscriptionPagesTest {

    private static final String PAGE = "/beheer/abonnementen";
    private static final String OWN = "/abonnementen";

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private JdbcClient jdbc;
    private PersonId registrar;
    private PersonId negotiator;

    @BeforeEach
    void somebody() {
        registrar = new Staff(application).has("beheerder", "Functioneel beheerder", "GS", Role.REGISTRAR);
        negotiator = new Staff(application).has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
    }

    @Test
    void the_registrar_makes_a_subscription_sees_its_secret_once_and_ends_it() throws Exception {
        MvcResult made = send(PAGE, Map.of("organisation", "VNG", "address", "https://9.9.9.9/ontvang", "subjects", "nl.wederkerig.geschil.*"));
        assertThat(made.getResponse().getStatus()).isEqualTo(302);
        String later = page(registrar).getContentAsString();

        assertThat(made.getFlashMap().get("secret").toString()).startsWith("whsec_");
        assertThat(later).contains("https://9.9.9.9/ontvang", "nl.wederkerig.geschil.ontstaan").doesNotContain("whsec_");
        String id = jdbc.sql("select id from webhook_subscription").query(UUID.class).single().toString();
        assertThat(send(PAGE + "/" + id + "/beeindigen", Map.of()).getResponse().getStatus()).isEqualTo(302);
        assertThat(page(registrar).getContentAsString()).doesNotContain("https://9.9.9.9/ontvang");
        assertThat(jdbc.sql("select type from recorded_event where type like 'Subscription%' order by id").query(String.class).list())
                .containsExactly("SubscriptionBegan", "SubscriptionEnded");
        assertThat(jdbc.sql("select payload::text from recorded_event where type = 'SubscriptionBegan'").query(String.class).single())
                .doesNotContain("ontvang", "whsec");
    }

    @Test
    void a_new_secret_is_shown_once_and_the_former_one_can_be_ended() throws Exception {
        send(PAGE, Map.of("organisation", "VNG", "address", "https://9.9.9.9/ontvang"));
        String id = jdbc.sql("select id from webhook_subscription").query(UUID.class).single().toString();
        assertThat(page(registrar).getContentAsString()).contains("Nieuw geheim").doesNotContain("Vorig geheim nu");

        MvcResult renewed = send(PAGE + "/" + id + "/geheim", Map.of());
        assertThat(renewed.getFlashMap().get("secret").toString()).startsWith("whsec_");
        assertThat(page(registrar).getContentAsString()).contains("Het vorige geheim geldt ook, tot", "Vorig geheim nu").doesNotContain("whsec_", "Nieuw geheim");
        assertThat(send(PAGE + "/" + id + "/geheim", Map.of()).getResponse().getStatus()).isEqualTo(409);
        assertThat(send(PAGE + "/" + id + "/vorig-geheim/beeindigen", Map.of()).getResponse().getStatus()).isEqualTo(302);
        assertThat(page(registrar).getContentAsString()).contains("Nieuw geheim");
        assertThat(send(PAGE + "/" + id + "/vorig-geheim/beeindigen", Map.of()).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void an_organisation_keeps_its_own_on_a_page_on_which_nothing_of_others_exists() throws Exception {
        send(PAGE, Map.of("organisation", "SZW", "address", "https://9.9.9.9/van-szw"));
        String other = jdbc.sql("select id from webhook_subscription").query(UUID.class).single().toString();
        MvcResult made = send(negotiator, OWN, Map.of("organisation", "SZW", "address", "https://9.9.9.9/van-vng"));
        assertThat(made.getResponse().getRedirectedUrl()).isEqualTo(OWN);
        String own = jdbc.sql("select id from webhook_subscription where organisation = 'vng'").query(UUID.class).single().toString();

        String page = web.perform(get(OWN).with(signedInAs(negotiator))).andReturn().getResponse().getContentAsString();
        assertThat(page).contains("Abonnementen van uw systemen", "van-vng").doesNotContain("van-szw", "name=\"organisation\"");
        for (String act : List.of("/geheim", "/beeindigen", "/opnieuw")) {
            assertThat(send(negotiator, OWN + "/" + other + act, Map.of()).getResponse().getStatus()).as(act).isEqualTo(404);
            assertThat(send(negotiator, PAGE + "/" + own + act, Map.of()).getResponse().getStatus()).as(act).isIn(403, 404);
        }
        assertThat(send(negotiator, OWN + "/" + own + "/geheim", Map.of()).getResponse().getRedirectedUrl()).isEqualTo(OWN);
        assertThat(send(negotiator, OWN + "/" + own + "/beeindigen", Map.of()).getResponse().getRedirectedUrl()).isEqualTo(OWN);
        assertThat(web.perform(get("/voorkeuren").with(signedInAs(negotiator))).andReturn().getResponse().getContentAsString()).contains("href=\"/abonnementen\"");
    }

    @Test
    void who_keeps_none_for_an_organisation_does_not_find_the_page() throws Exception {
        PersonId auditor = new Staff(application).has("controleur", "Controleur", "VNG", Role.AUDITOR);
        for (PersonId person : List.of(registrar, auditor)) {
            assertThat(web.perform(get(OWN).with(signedInAs(person))).andReturn().getResponse().getStatus()).isEqualTo(404);
            assertThat(send(person, OWN, Map.of("address", "https://9.9.9.9/")).getResponse().getStatus()).isEqualTo(404);
        }
        assertThat(web.perform(get("/voorkeuren").with(signedInAs(auditor))).andReturn().getResponse().getContentAsString()).doesNotContain("/abonnementen");
    }

    @Test
    void every_mistake_stands_at_its_field() throws Exception {
        MockHttpServletResponse wrong = send(PAGE, Map.of("organisation", "VNG", "address", "https://127.0.0.1/", "types", "nl.wederkerig.niets"))
                .getResponse();

        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(wrong.getContentAsString()).contains("Er zijn 2 fouten", "intern netwerk", "nl.wederkerig.niets is geen soort bericht");
        assertThat(send(PAGE, Map.of("organisation", "wie", "address", "")).getResponse().getStatus()).isEqualTo(400);
    }

    @Test
    void what_was_not_delivered_is_sent_again_by_hand() throws Exception {
        send(PAGE, Map.of("organisation", "VNG", "address", "https://9.9.9.9/ontvang"));
        new Road(application).registered(Registrations.valid().command());
        jdbc.sql("""
                insert into webhook_message (id, subscription_id, event_id, agreement_id, status, made_at, next_attempt_at, attempts, last_failure, settled_at)
                select gen_random_uuid(), s.id, o.event_id, o.agreement_id, 'PARKED', now(), now(), 9, 'webhook.internal', now()
                  from webhook_outbox o, webhook_subscription s""").update();
        assertThat(page(registrar).getContentAsString()).contains("nl.wederkerig.akkoord.geregistreerd", "intern netwerk", "9 keer geprobeerd");
        String task = "Eén bericht aan een systeem dat niet kon worden bezorgd";
        assertThat(web.perform(get("/").with(signedInAs(registrar))).andReturn().getResponse().getContentAsString()).contains(task, "href=\"" + PAGE + "\"");
        assertThat(web.perform(get("/").with(signedInAs(negotiator))).andReturn().getResponse().getContentAsString()).doesNotContain(task);
        String message = jdbc.sql("select id from webhook_message").query(UUID.class).single().toString();

        assertThat(send(PAGE + "/berichten/" + message + "/opnieuw", Map.of()).getResponse().getStatus()).isEqualTo(302);
        assertThat(jdbc.sql("select status from webhook_message").query(String.class).single()).isEqualTo("WAITING");
        assertThat(send(PAGE + "/berichten/" + message + "/opnieuw", Map.of()).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void nobody_else_comes_in_and_the_page_costs_no_more_when_it_is_full() throws Exception {
        assertThat(page(negotiator).getStatus()).isIn(403, 404);
        int empty = statements();
        for (int number = 0; number < 5; number++) {
            send(PAGE, Map.of("organisation", number % 2 == 0 ? "VNG" : "BZK", "address", "https://9.9.9.9/" + number));
        }

        assertThat(statements()).isLessThanOrEqualTo(Math.min(20, empty + 1));
    }

    private int statements() throws Exception {
        return CountedStatements.of(() -> {
            try {
                page(registrar);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }).size();
    }

    private MockHttpServletResponse page(PersonId person) throws Exception {
        return web.perform(get(PAGE).with(signedInAs(person))).andReturn().getResponse();
    }

    private MvcResult send(String path, Map<String, String> fields) throws Exception {
        return send(registrar, path, fields);
    }

    private MvcResult send(PersonId person, String path, Map<String, String> fields) throws Exception {
        var request = post(path).with(signedInAs(person)).with(csrf());
        fields.forEach(request::param);
        return web.perform(request).andReturn();
    }
}
