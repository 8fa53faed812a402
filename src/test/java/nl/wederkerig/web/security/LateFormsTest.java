package nl.wederkerig.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What becomes of a form that is sent after its session, as a browser sends it: with cookies, and with the page it stood on. */
@IntegrationTest
class LateFormsTest {

    private static final String SUBJECT = "/akkoorden/nieuw/7d3a5a54-6f0e-4c0e-9c39-3f2f3d1f8a01/onderwerp";
    private static final String OURS = "http://localhost";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private PeopleRegister people;
    @Autowired
    private JdbcTemplate jdbc;

    private final Map<String, Cookie> cookies = new HashMap<>();

    @BeforeEach
    void there_are_a_negotiator_and_a_registrar() {
        account("onderhandelaar", Registrations.VNG, Role.NEGOTIATOR);
        account("beheerder", new OrganisationId("gs"), Role.REGISTRAR);
    }

    @Test
    void a_mistake_at_signing_in_counts_once() throws Exception {
        for (int mistake = 1; mistake <= 5; mistake++) {
            assertThat(signIn("onderhandelaar", "niet goed").getRedirectedUrl()).isEqualTo("/aanmelden?fout");
            assertThat(jdbc.queryForObject("select count(*) from sign_in_attempt", Integer.class)).isEqualTo(mistake);
        }
        assertThat(signIn("onderhandelaar", Someone.PASSWORD).getRedirectedUrl()).isEqualTo("/aanmelden?te-vaak");
    }

    @Test
    void a_step_of_a_new_agreement_shows_what_was_typed_after_the_session_ended_and_not_the_older_draft() throws Exception {
        signIn("onderhandelaar", Someone.PASSWORD);
        perform(post(SUBJECT).param("title", "Ouder concept").param("later", "true").with(csrf()));
        jdbc.update("delete from spring_session");

        assertThat(late(SUBJECT, "title", "Wat ik typte").getRedirectedUrl()).isEqualTo("/aanmelden?verlopen");
        assertThat(page("/aanmelden?verlopen")).contains("omdat u een tijd niets deed").contains("Wat u invulde is bewaard");
        assertThat(signIn("onderhandelaar", Someone.PASSWORD).getRedirectedUrl()).isEqualTo(SUBJECT);
        assertThat(page(SUBJECT)).contains("value=\"Wat ik typte\"").doesNotContain("Ouder concept")
                .contains("Uw sessie was verlopen").contains("Er is nog niets verzonden").doesNotContain("??");
        assertThat(page(SUBJECT)).as("asked for once more").contains("Ouder concept").doesNotContain("Er is nog niets verzonden");
    }

    @Test
    void a_session_ends_after_fifteen_minutes_of_doing_nothing() throws Exception {
        signIn("onderhandelaar", Someone.PASSWORD);

        assertThat(jdbc.queryForList("select max_inactive_interval from spring_session", Integer.class)).containsOnly(15 * 60);
    }

    @Test
    void after_signing_out_in_another_window_one_is_told_that_and_the_form_is_kept() throws Exception {
        signIn("onderhandelaar", Someone.PASSWORD);
        perform(post("/afmelden").with(csrf()));

        assertThat(late(SUBJECT, "title", "Wat ik typte").getRedirectedUrl()).isEqualTo("/aanmelden?uitgelogd");
        assertThat(page("/aanmelden?uitgelogd")).contains("U bent afgemeld. Meld u opnieuw aan.").contains("Wat u invulde is bewaard")
                .doesNotContain("een tijd niets deed");
        assertThat(signIn("onderhandelaar", Someone.PASSWORD).getRedirectedUrl()).isEqualTo(SUBJECT);
        assertThat(page(SUBJECT)).contains("value=\"Wat ik typte\"").contains("U was afgemeld");
    }

    @Test
    void nothing_is_kept_for_a_browser_on_which_nobody_known_signed_in() throws Exception {
        for (String made : new String[] {"x", UUID.randomUUID().toString()}) {
            cookies.put(LastPerson.COOKIE, new Cookie(LastPerson.COOKIE, made));
            late(SUBJECT, "title", "Van een onbekende");
        }
        perform(post("/aanmelden").param("account", "a".repeat(255)).header("Referer", OURS + "/aanmelden"));

        assertThat(jdbc.queryForList("select encode(attribute_bytes, 'escape') from spring_session_attributes", String.class))
                .noneMatch(kept -> kept.contains("Van een onbekende") || kept.contains("aaaaaaaaaa"));
    }

    @Test
    void a_large_form_of_a_stranger_is_not_read_and_that_of_who_was_signed_in_is_kept() throws Exception {
        String large = "title=" + "b".repeat(LargeBodies.LARGE);
        assertThat(perform(large(large)).getRedirectedUrl()).isEqualTo("/aanmelden?verouderd");
        assertThat(jdbc.queryForObject("select count(*) from spring_session_attributes", Integer.class)).isZero();

        signIn("onderhandelaar", Someone.PASSWORD);
        jdbc.update("delete from spring_session");
        assertThat(perform(large(large)).getRedirectedUrl()).isEqualTo("/aanmelden?verlopen");
    }

    private static MockHttpServletRequestBuilder large(String body) {
        return post(SUBJECT).contentType(MediaType.APPLICATION_FORM_URLENCODED).content(body).header("Referer", OURS + SUBJECT);
    }

    @Test
    void what_was_kept_at_signing_out_is_not_shown_to_somebody_else() throws Exception {
        signIn("beheerder", Someone.PASSWORD);
        perform(post("/afmelden").with(csrf()));
        late("/beheer/mensen/nieuw", "name", "Geheim");
        account("beheerder-2", new OrganisationId("gs"), Role.REGISTRAR);
        signIn("beheerder-2", Someone.PASSWORD);

        assertThat(page("/beheer/mensen/nieuw")).doesNotContain("Geheim");
    }

    @Test
    void a_form_of_an_earlier_session_comes_back_with_what_was_typed_and_is_not_carried_out() throws Exception {
        signIn("beheerder", Someone.PASSWORD);
        for (String path : new String[] {"/beheer/mensen/nieuw", "/voorkeuren"}) {
            String field = path.equals("/voorkeuren") ? "mailAddress" : "name";
            assertThat(late(path, field, "Iemand <b>").getRedirectedUrl()).isEqualTo(path);
            assertThat(page(path)).contains("Deze pagina was van een eerdere aanmelding").contains("value=\"Iemand &lt;b&gt;\"").doesNotContain("??");
        }
        assertThat(jdbc.queryForObject("select count(*) from person where name like 'Iemand <%'", Integer.class)).isZero();
        assertThat(perform(post("/beheer/mensen/nieuw").param("name", "Zonder herkomst")).getRedirectedUrl()).isEqualTo("/beheer/mensen/nieuw");
        assertThat(page("/beheer/mensen/nieuw?taal=en")).contains("value=\"Zonder herkomst\"").contains("This page was of an earlier session");
    }

    @Test
    void what_was_sent_to_an_address_without_a_page_comes_back_on_the_page_above_it() throws Exception {
        signIn("beheerder", Someone.PASSWORD);

        assertThat(late("/beheer/import/voorbeeld", "text", "versie: 1").getRedirectedUrl()).isEqualTo("/beheer/import");
        assertThat(page("/beheer/import")).contains("versie: 1");
    }

    @Test
    void a_form_of_another_site_is_refused_with_the_true_reason() throws Exception {
        signIn("beheerder", Someone.PASSWORD);
        for (String header : new String[] {"Origin", "Referer"}) {
            MvcResult refused = result(post("/beheer/mensen/nieuw").param("name", "Indringer").header(header, "https://elders.example"));
            assertThat(refused.getResponse().getStatus()).isEqualTo(403);
            assertThat(failure(refused.getRequest().getAttribute(SignInRoutes.EARLIER_SESSION)))
                    .contains("Deze pagina was van een eerdere aanmelding").doesNotContain("Geen toegang").doesNotContain("??");
        }
        assertThat(failure(null)).contains("Geen toegang").doesNotContain("eerdere aanmelding").doesNotContain("??");
        assertThat(page("/beheer/mensen/nieuw")).doesNotContain("Indringer");
    }

    @Test
    void signing_out_from_a_page_of_an_earlier_session_signs_out() throws Exception {
        signIn("beheerder", Someone.PASSWORD);

        assertThat(late("/afmelden", "_", "").getRedirectedUrl()).isEqualTo("/aanmelden?afgemeld");
        assertThat(perform(MockMvcRequestBuilders.get("/voorkeuren")).getRedirectedUrl()).startsWith("/aanmelden");
    }

    @Test
    void in_the_other_language_the_form_holds_what_was_typed_and_nothing_was_done() throws Exception {
        signIn("beheerder", Someone.PASSWORD);
        assertThat(page("/beheer/mensen/nieuw?taal=nl")).contains("formaction=\"/taal/en?_terug=").contains("form=\"field-form\"").contains("id=\"field-form\"");

        assertThat(inEnglish("/beheer/mensen/nieuw?taal=en").getRedirectedUrl()).isEqualTo("/beheer/mensen/nieuw");
        assertThat(page("/beheer/mensen/nieuw")).contains("value=\"Iemand &lt;b&gt;\"").contains("You changed the language")
                .contains("Nothing has been sent yet").doesNotContain("??");
        assertThat(jdbc.queryForObject("select count(*) from person where name like 'Iemand <%'", Integer.class)).isZero();
        assertThat(inEnglish("/beheer/import/voorbeeld").getRedirectedUrl()).as("where nothing is shown, the page above").isEqualTo("/beheer/import");
        for (String elsewhere : new String[] {"https://elders.example/beheer", "//elders.example", "geen pad", ""}) {
            assertThat(inEnglish(elsewhere).getRedirectedUrl()).as(elsewhere).isEqualTo("/");
        }
    }

    private MockHttpServletResponse inEnglish(String back) throws Exception {
        return perform(post("/taal/en").param("name", "Iemand <b>").param("_terug", back).with(csrf()));
    }

    /** Without a token that counts, from the page itself. */
    private MockHttpServletResponse late(String path, String field, String typed) throws Exception {
        return perform(post(path).param(field, typed).header("Referer", OURS + (path.equals("/afmelden") ? "/voorkeuren" : path)));
    }

    private MockHttpServletResponse signIn(String account, String password) throws Exception {
        return perform(post("/aanmelden").param("account", account).param("password", password).with(csrf()));
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse shown = perform(MockMvcRequestBuilders.get(path).header("Accept", "text/html"));
        assertThat(shown.getStatus()).as(path).isEqualTo(200);
        shown.setCharacterEncoding("UTF-8");
        return shown.getContentAsString();
    }

    private static MockHttpServletRequestBuilder post(String path) {
        return MockMvcRequestBuilders.post(path);
    }

    /** The page that the container shows of a refusal. */
    private String failure(Object earlierSession) throws Exception {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.get("/error").header("Accept", "text/html")
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403);
        if (earlierSession != null) {
            request.requestAttr(SignInRoutes.EARLIER_SESSION, earlierSession);
        }
        MockHttpServletResponse shown = perform(request);
        shown.setCharacterEncoding("UTF-8");
        return shown.getContentAsString();
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return result(request).getResponse();
    }

    private MvcResult result(MockHttpServletRequestBuilder request) throws Exception {
        request.header("Host", "localhost");
        if (!cookies.isEmpty()) {
            request.cookie(cookies.values().toArray(Cookie[]::new));
        }
        MvcResult result = mvc.perform(request).andReturn();
        for (Cookie cookie : result.getResponse().getCookies()) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        }
        return result;
    }

    private void account(String account, OrganisationId organisation, Role role) {
        PersonId person = people.register(new RegisterPerson("Mens " + account, organisation, Set.of(role)), Actor.system());
        people.openAccount(person, account, Someone.PASSWORD, Actor.system());
    }
}
