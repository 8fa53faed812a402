package nl.wederkerig.web.help;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.Set;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import nl.wederkerig.support.Visits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class HelpPagesTest {

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc web;

    @Test
    void whoever_is_not_signed_in_reads_the_glossary_too() throws Exception {
        assertThat(page("/hulp")).contains("/begrippen");
        assertThat(page("/begrippen")).contains("id=\"voorbehoud\"", "Een handtekening die pas telt als").doesNotContain("in het Nederlands:");
    }

    @Test
    void an_english_reader_finds_the_dutch_word_beside_the_english_one() throws Exception {
        assertThat(page("/begrippen?taal=en")).contains(">reservation<", "<span lang=\"nl\">voorbehoud</span>");
    }

    @Test
    void a_field_that_asks_for_a_legal_notion_says_what_it_means_and_is_described_by_it() {
        Road road = new Road(application).registered(Registrations.valid().command());

        String form = new Visits(web, application, road).get(VNG, "/akkoorden/" + road.agreement() + "/doen/regeling-wijzigen");

        assertThat(form).contains("id=\"field-arrangement-route-notion\"", "/begrippen?taal=nl#escalatieroute\"",
                "aria-describedby=\"field-arrangement-route-hint field-arrangement-route-notion\"", "De weg die vanzelf begint");
    }

    @Test
    void the_guide_is_read_in_chapters_and_searched_by_everybody() throws Exception {
        assertThat(page("/handleiding")).contains("href=\"/handleiding/geschillen\"").doesNotContain("alleen in het Nederlands");
        assertThat(page("/handleiding/geschillen")).contains("<h1", "id=\"wie-wordt-benoemd\"")
                .containsPattern("/images/handleiding/gids/geschil-[0-9a-f]{32}\\.png");
        assertThat(page("/handleiding?zoek=wraken")).contains("/handleiding/geschillen#wie-wordt-benoemd");
        assertThat(page("/handleiding/geschillen?taal=en")).contains("The guide is in Dutch only.", "<div class=\"wk-guide\" lang=\"nl\">");
        web.perform(get("/handleiding/niets")).andExpect(status().isNotFound());
        web.perform(get("/images/handleiding/gids/geschil.png")).andExpect(status().isOk());
    }

    @Test
    void the_accessibility_statement_is_there_for_everybody_with_its_status_and_its_day() throws Exception {
        assertThat(page("/toegankelijkheid")).contains("C: eerste maatregelen genomen", "do 26 nov 2026", "Laat het weten aan de beheerder");
    }

    @Test
    void the_tour_is_there_until_it_is_ended_and_when_it_is_asked_for() throws Exception {
        new Staff(application).has("nieuw", "Wie voor het eerst komt", "VNG", Role.NEGOTIATOR);
        Cookie session = signedIn();

        assertThat(page(session, "/")).contains("Rondleiding, stap 1 van 5", "Rondleiding overslaan", "/?rondleiding=2#rondleiding");
        assertThat(page(session, "/?rondleiding=5")).contains("Rondleiding, stap 5 van 5", "Rondleiding afsluiten");
        assertThat(page(signedIn(), "/")).as("not ended").contains("Rondleiding, stap 1 van 5");
        web.perform(post("/rondleiding/klaar").cookie(session).with(csrf())).andExpect(redirectedUrl("/"));
        assertThat(page(session, "/")).doesNotContain("Rondleiding, stap");
        assertThat(page(signedIn(), "/")).as("the next time").doesNotContain("Rondleiding, stap");
        assertThat(page(session, "/?rondleiding=1")).contains("Rondleiding, stap 1 van 5");
    }

    private Cookie signedIn() throws Exception {
        return web.perform(post("/aanmelden").param("account", "nieuw").param("password", Someone.PASSWORD).with(csrf()))
                .andExpect(redirectedUrl("/")).andReturn().getResponse().getCookie("SESSION");
    }

    private String page(Cookie session, String path) throws Exception {
        return web.perform(get(path).cookie(session)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void every_role_has_a_tour_to_pages_that_it_may_see(Role role) {
        Visits visits = new Visits(web, application, new Road(application).opened());
        OrganisationId organisation = organisationOf(role);

        assertThat(visits.get(organisation, role, "/hulp")).contains("/?rondleiding=1");
        assertThat(visits.get(organisation, role, "/?rondleiding=99")).contains("Rondleiding afsluiten");
        assertThat(Tour.of(Set.of(role)).orElseThrow().stops())
                .allSatisfy(stop -> assertThat(visits.status(organisation, role, stop.url())).as(stop.url()).isEqualTo(200));
    }

    private OrganisationId byCode(String code) {
        return application.getBean(Organisations.class).byCode(code, application.getBean(EffectiveTime.class).today()).orElseThrow();
    }

    private OrganisationId organisationOf(Role role) {
        return switch (role) {
            case NEGOTIATOR, SIGNATORY -> VNG;
            case CABINET_SECRETARY -> byCode("AZ");
            case COUNCIL_OF_STATE -> byCode("RVS");
            case REGISTRAR, OPERATOR -> new OrganisationId("gs");
            case CHAIR, ARBITER, EXPERT, SECRETARY -> null;
            default -> BZK;
        };
    }

    private String page(String path) throws Exception {
        return web.perform(get(path)).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    }
}
