package nl.wederkerig.web.agreement;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What the steps of a new agreement take, and what they say at once. */
@IntegrationTest
class NewAgreementStepsTest {

    private static final String NEW = "/akkoorden/nieuw/7d3a5a54-6f0e-4c0e-9c39-3f2f3d1f8a01";
    private static final String OTHER = "/akkoorden/nieuw/7d3a5a54-6f0e-4c0e-9c39-3f2f3d1f8a02";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private PeopleRegister register;

    private PersonId negotiator;

    @BeforeEach
    void someone_negotiates_for_the_vng() {
        negotiator = register.register(new RegisterPerson("Iemand van de VNG", Registrations.VNG, Set.of(Role.NEGOTIATOR)), Actor.system());
    }

    @Test
    void a_party_is_known_by_its_code_its_abbreviation_and_its_name_whatever_capitals_and_accents() throws Exception {
        for (String typed : new String[] {"GM0344", "gm0344", "gemeente Utrecht", "GEMEENTE UTRÉCHT", "IPO", "Interprovinciaal Overleg", "den haag"}) {
            MockHttpServletResponse answer = parties(typed, "DECENTRAL");
            assertThat(answer.getRedirectedUrl()).as(typed + ": " + answer.getStatus()).isEqualTo(NEW + "/regeling");
        }
    }

    @Test
    void an_organisation_is_suggested_by_its_name_with_its_code() throws Exception {
        assertThat(page(get(NEW + "/partijen"))).contains("list=\"organisaties\"").contains("<datalist id=\"organisaties\"")
                .contains("<option value=\"gemeente Utrecht\">GM0344</option>").contains("<option value=\"provincie Utrecht\">PV26</option>");
    }

    @Test
    void a_name_that_several_have_is_refused_with_those_who_have_it() throws Exception {
        MockHttpServletResponse answer = parties("Utrecht", "DECENTRAL");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("gemeente Utrecht (GM0344)").contains("provincie Utrecht (PV26)")
                .contains("value=\"Utrecht\"").contains("href=\"#field-parties-1-organisation\"");
    }

    @Test
    void part_of_a_name_is_refused_with_who_may_be_meant() throws Exception {
        assertThat(parties("Sociale Zaken", "LINE_MINISTRY").getContentAsString()).contains("Bedoelt u").contains("(SZW)");
        assertThat(parties("Niemandsland", "DECENTRAL").getContentAsString()).contains("Er is geen organisatie met de naam, afkorting of code");
    }

    @Test
    @Rule("A3")
    void a_party_at_the_wrong_side_is_told_at_the_parties_and_at_its_role() throws Exception {
        MockHttpServletResponse answer = parties("IPO", "LINE_MINISTRY");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(answer.getContentAsString()).contains("is geen onderdeel van het Rijk").contains("href=\"#field-parties-1-role\"");
        assertThat(parties("VNG", "LINE_MINISTRY").getContentAsString()).contains("twee kanten");
    }

    @Test
    @Rule("A2")
    void without_a_line_ministry_or_a_decentral_party_nothing_goes_on() throws Exception {
        MockHttpServletResponse alone = post("/partijen").param("parties.rows", "4").param("parties[0].organisation", "VNG")
                .param("parties[0].role", "DECENTRAL").perform();
        assertThat(alone.getStatus()).isEqualTo(400);
        assertThat(alone.getContentAsString()).contains("er is geen vakministerie partij").contains("href=\"#field-parties\"");
        assertThat(page(get(NEW + "/controle"))).contains("er is geen vakministerie partij");

        MockHttpServletResponse ministry = post("/partijen").param("parties.rows", "4").param("parties[0].organisation", "SZW")
                .param("parties[0].role", "LINE_MINISTRY").perform();
        assertThat(ministry.getContentAsString()).contains("er is geen decentrale overheid partij");
    }

    @Test
    void a_milestone_that_has_passed_is_told_at_its_day_unless_the_agreement_was_there_before() throws Exception {
        MockHttpServletResponse passed = milestone("2020-01-01");
        assertThat(passed.getStatus()).isEqualTo(400);
        assertThat(passed.getContentAsString()).contains("Deze dag is al voorbij.").contains("value=\"2020-01-01\"");

        post("/onderwerp").param("title", "Van eerder").param("existing", "true").perform();
        assertThat(milestone("2020-01-01").getRedirectedUrl()).isEqualTo(NEW + "/controle");
        assertThat(page(get(NEW + "/controle"))).contains("Mijlpaal: Eerste concept").contains("alle overheden samen");
    }

    private MockHttpServletResponse milestone(String day) throws Exception {
        return post("/tijdpad").param("timetable.rows", "3").param("timetable[0].title", "Eerste concept").param("timetable[0].on", day).perform();
    }

    @Test
    @Rule("A1")
    void a_milestone_can_ask_wise_persons_for_advice_with_a_question_and_somebody_who_appoints() throws Exception {
        arrangement("COUNCIL_OF_STATE", "", "6");
        MockHttpServletResponse without = post("/tijdpad").param("timetable.rows", "3").param("timetable[0].title", "Kosten")
                .param("timetable[0].on", "2099-03-02").param("timetable[0].advice.within", "4").param("timetable[0].advice.within.unit", "W")
                .param("timetable[1].advice.within.unit", "M").perform();
        assertThat(without.getStatus()).isEqualTo(400);
        assertThat(without.getContentAsString()).contains("href=\"#field-timetable-0-advice-question\"").contains("<details class=\"wk-more\" open")
                .doesNotContain("href=\"#field-timetable-1").doesNotContain("??");

        assertThat(post("/tijdpad").param("timetable.rows", "3").param("timetable[0].title", "Kosten").param("timetable[0].on", "2030-03-04")
                .param("timetable[0].advice.question", "Wat kost het?").param("timetable[0].advice.within", "4")
                .param("timetable[0].advice.within.unit", "W").perform().getRedirectedUrl()).isEqualTo(NEW + "/controle");

        assertThat(page(get(NEW + "/controle"))).contains("Wat kost het?").contains("binnen 4 weken").contains("Kies wie benoemt").doesNotContain("??");
        assertThat(page(get(NEW + "/tijdpad"))).contains("Wat kost het?").contains("value=\"4\"");
    }

    @Test
    void the_ladder_is_reckoned_from_an_arrangement_that_is_right_and_else_says_what_is_missing() throws Exception {
        parties("SZW", "LINE_MINISTRY");
        assertThat(page(arrangement("BINDING_ADVICE", "oorg10008", "zes"))).contains("Nog niet in orde").doesNotContain("id=\"ladder\"");
        assertThat(page(arrangement("BINDING_ADVICE", "", "6"))).contains("Nog niet in orde").doesNotContain("id=\"ladder\"");
        assertThat(page(arrangement("BINDING_ADVICE", "oorg10008", "0"))).contains("Nog niet in orde").doesNotContain("id=\"ladder\"");
        assertThat(page(arrangement("", "", ""))).contains("Nog niet in orde").doesNotContain("id=\"ladder\"");
        assertThat(page(arrangement("BINDING_ADVICE", "oorg10008", "6"))).contains("id=\"ladder\"").doesNotContain("Nog niet in orde").doesNotContain("??");
        arrangement("BINDING_ADVICE", "oorg10008", "zes");
        assertThat(page(get(NEW + "/regeling"))).doesNotContain("id=\"ladder\"");
        assertThat(page(get(NEW + "/controle"))).doesNotContain("id=\"ladder\"").contains("Nog niet in orde");
    }

    @Test
    void what_is_wrong_stands_in_the_order_in_which_it_is_asked_and_in_the_words_of_its_field() throws Exception {
        String subject = page(post("/onderwerp").param("summary", "\u0007").param("inForceOn", "31-2-2027").perform());
        assertThat(subject).containsSubsequence("wk-errors__list", "#field-title", "#field-summary", "#field-kind", "#field-theme", "#field-inForceOn", "<h1");
        assertThat(subject).containsSubsequence("#field-title", "Vul dit in.", "#field-kind", "Maak een keuze.", "#field-theme", "Maak een keuze.", "<h1");

        String parties = page(post("/partijen").param("parties.rows", "4").param("parties[0].organisation", "VNG")
                .param("parties[1].role", "LINE_MINISTRY").param("parties[2].organisation", "SWZ").perform());
        assertThat(parties).containsSubsequence("wk-errors__list", "#field-parties-0-role", "#field-parties-1-organisation", "#field-parties-2-organisation", "<h1");
    }

    @Test
    void what_is_asked_for_is_where_the_page_opens() throws Exception {
        assertThat(page(get(NEW + "/regeling"))).contains("formaction=\"" + NEW + "/regeling#vooruitblik\"");
        assertThat(page(arrangement("BINDING_ADVICE", "oorg10008", "6"))).contains("id=\"vooruitblik\"");
        assertThat(page(arrangement("", "", ""))).contains("id=\"vooruitblik\"");
        assertThat(page(get(NEW + "/partijen"))).contains("formaction=\"" + NEW + "/partijen#field-parties-4-organisation\"");
        String more = page(post("/partijen").param("parties.rows", "4").param("parties[0].organisation", "VNG").param("more", "parties.rows").perform());
        assertThat(more).contains("id=\"field-parties-4-organisation\"");
    }

    @Test
    void a_draft_that_is_left_is_confirmed_and_stands_on_start_and_above_the_list() throws Exception {
        assertThat(page(get("/akkoorden"))).doesNotContain("Uw concept");
        MockHttpServletResponse kept = post("/onderwerp").param("title", "Wonen & <zorg>").param("later", "true").perform();

        assertThat(kept.getRedirectedUrl()).isEqualTo("/akkoorden");
        for (String page : new String[] {"/", "/akkoorden"}) {
            assertThat(page(get(page))).as(page).contains("Uw concept: Wonen &amp; &lt;zorg&gt;").contains("href=\"" + NEW + "\"").contains("href=\"" + NEW + "/weggooien\"").doesNotContain("??");
        }
        assertThat(get(NEW).getRedirectedUrl()).isEqualTo(NEW + "/onderwerp");
        PersonId colleague = register.register(new RegisterPerson("Een collega", Registrations.VNG, Set.of(Role.NEGOTIATOR)), Actor.system());
        assertThat(page(mvc.perform(MockMvcRequestBuilders.get("/").with(signedInAs(colleague))).andReturn().getResponse())).doesNotContain("Uw concept");
    }

    @Test
    void each_new_agreement_that_is_begun_has_a_draft_of_its_own() throws Exception {
        String first = get("/akkoorden/nieuw").getRedirectedUrl();
        String second = get("/akkoorden/nieuw").getRedirectedUrl();
        assertThat(first).matches("/akkoorden/nieuw/[0-9a-f-]{36}/onderwerp").isNotEqualTo(second);

        at(first).param("title", "Wonen").param("later", "true").perform();
        at(second).param("title", "Zorg").param("later", "true").perform();

        assertThat(page(get(first))).contains("value=\"Wonen\"");
        assertThat(page(get(second))).contains("value=\"Zorg\"");
        assertThat(page(get("/akkoorden"))).containsSubsequence("Uw concept: Zorg", "Uw concept: Wonen");
    }

    @Test
    void a_second_window_on_one_draft_does_not_replace_unseen_what_the_first_filled_in() throws Exception {
        post("/onderwerp").param("title", "Wonen").param("later", "true").perform();
        String seen = seen(NEW + "/onderwerp");
        post("/onderwerp").param("_seen", seen).param("title", "Wonen en zorg").perform();

        MockHttpServletResponse late = post("/onderwerp").param("_seen", seen).param("title", "Iets anders").perform();
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(page(late)).contains("in een ander venster anders ingevuld").contains("value=\"Iets anders\"").doesNotContain("??");
        assertThat(page(get(NEW + "/onderwerp"))).contains("value=\"Wonen en zorg\"");

        assertThat(post("/onderwerp").param("_seen", seen).param("title", "Wonen en zorg").param("later", "true").perform().getRedirectedUrl())
                .as("the same twice").isEqualTo("/akkoorden");
        post("/onderwerp").param("_seen", seenIn(page(late))).param("title", "Iets anders").perform();
        assertThat(page(get(NEW + "/onderwerp"))).as("sent knowingly").contains("value=\"Iets anders\"");
    }

    @Test
    void what_another_window_changed_is_read_before_it_is_registered() throws Exception {
        post("/onderwerp").param("title", "Wonen").perform();
        String seen = seen(NEW + "/controle");
        post("/onderwerp").param("title", "Wonen en zorg").perform();

        MockHttpServletResponse stale = post("/controle").param("_seen", seen).perform();
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(page(stale)).contains("In een ander venster is dit concept intussen gewijzigd").contains("Wonen en zorg");
    }

    @Test
    void a_draft_is_thrown_away_after_a_last_look_and_is_nobody_elses() throws Exception {
        post("/onderwerp").param("title", "Wonen & zorg").param("later", "true").perform();
        at(OTHER + "/onderwerp").param("title", "Blijft").param("later", "true").perform();
        assertThat(page(get(NEW + "/weggooien"))).contains("Wat u invulde voor &quot;Wonen &amp; zorg&quot; wordt gewist").doesNotContain("??");
        String seen = seen(NEW + "/onderwerp");
        PersonId colleague = register.register(new RegisterPerson("Een collega", Registrations.VNG, Set.of(Role.NEGOTIATOR)), Actor.system());
        for (String path : new String[] {"", "/weggooien"}) {
            assertThat(mvc.perform(MockMvcRequestBuilders.get(NEW + path).with(signedInAs(colleague))).andReturn().getResponse().getStatus())
                    .as(path).isEqualTo(404);
        }
        mvc.perform(MockMvcRequestBuilders.post(NEW + "/weggooien").with(csrf()).with(signedInAs(colleague)));
        assertThat(page(get("/akkoorden"))).contains("Wonen &amp; zorg");

        assertThat(post("/weggooien").perform().getRedirectedUrl()).isEqualTo("/akkoorden");
        assertThat(page(get("/akkoorden"))).doesNotContain("Wonen &amp; zorg").contains("Uw concept: Blijft");
        assertThat(get(NEW).getStatus()).isEqualTo(404);
        assertThat(page(post("/onderwerp").param("_seen", seen).param("title", "Toch nog").perform()))
                .contains("intussen vastgelegd of weggegooid").contains("value=\"Toch nog\"");
    }

    private String seen(String step) throws Exception {
        return seenIn(page(get(step)));
    }

    private static String seenIn(String page) {
        return page.replaceFirst("(?s).*name=\"_seen\" value=\"([0-9a-f]+)\".*", "$1");
    }

    /** VNG as decentral party, another, and a line ministry where that is none. */
    private MockHttpServletResponse parties(String organisation, String role) throws Exception {
        return post("/partijen").param("parties.rows", "4").param("parties[0].organisation", "VNG").param("parties[0].role", "DECENTRAL")
                .param("parties[1].organisation", organisation).param("parties[1].role", role)
                .param("parties[2].organisation", role.equals("LINE_MINISTRY") ? "" : "SZW")
                .param("parties[2].role", role.equals("LINE_MINISTRY") ? "" : "LINE_MINISTRY").perform();
    }

    private MockHttpServletResponse arrangement(String route, String authority, String months) throws Exception {
        return post("/regeling").param("arrangement.route", route).param("arrangement.appointingAuthority", authority)
                .param("arrangement.negotiationTerm", months).param("arrangement.negotiationTerm.unit", "M").param("preview", "true").perform();
    }

    private Sent post(String step) {
        return at(NEW + step);
    }

    private Sent at(String path) {
        return new Sent(MockMvcRequestBuilders.post(path).with(csrf()).with(signedInAs(negotiator)));
    }

    private MockHttpServletResponse get(String url) throws Exception {
        return mvc.perform(MockMvcRequestBuilders.get(url).with(signedInAs(negotiator))).andReturn().getResponse();
    }

    private static String page(MockHttpServletResponse answer) throws Exception {
        return answer.getContentAsString();
    }

    private final class Sent {

        private final MockHttpServletRequestBuilder request;

        private Sent(MockHttpServletRequestBuilder request) {
            this.request = request;
        }

        private Sent param(String name, String value) {
            request.param(name, value);
            return this;
        }

        private MockHttpServletResponse perform() throws Exception {
            return mvc.perform(request).andReturn().getResponse();
        }
    }
}
