package nl.wederkerig.web.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.PageChecks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@BrowserTest
class SignInBrowserTest {

    private static final String PASSWORD = "een heel goed wachtwoord";
    private static final String NEW_PERSON = "/beheer/mensen/nieuw";

    @Autowired
    private PeopleRegister people;
    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void there_are_a_registrar_and_a_negotiator() {
        account("beheerder", "Functioneel beheerder", "gs", Role.REGISTRAR);
        account("vng-onderhandelaar", "VNG onderhandelaar", "vng", Role.NEGOTIATOR);
    }

    @Test
    void a_wrong_password_is_told_and_the_right_one_leads_to_the_page_that_was_asked(Page page) {
        page.navigate("/organisaties/gm0344");
        assertThat(page).hasTitle(Pattern.compile("Aanmelden.*"));

        signIn(page, "vng-onderhandelaar", "niet goed");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Account en wachtwoord horen niet bij elkaar");
        assertThat(page.getByLabel("Account")).hasValue("vng-onderhandelaar");
        assertThat(page.getByLabel("Wachtwoord")).hasValue("");
        PageChecks.everyWidth(page, "sign-in-refused");

        signIn(page, "vng-onderhandelaar", PASSWORD);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("gemeente Utrecht");
        assertThat(page.locator("header")).containsText("VNG onderhandelaar");
    }

    @Test
    void an_unknown_account_gets_the_same_answer(Page page) {
        page.navigate("/aanmelden");
        signIn(page, "niemand", PASSWORD);

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Account en wachtwoord horen niet bij elkaar");
    }

    @Test
    void after_too_many_attempts_one_has_to_wait(Page page) {
        page.navigate("/aanmelden");
        for (int attempt = 0; attempt < 6; attempt++) {
            signIn(page, "vng-onderhandelaar", "niet goed");
        }

        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Te vaak geprobeerd");
    }

    @Test
    void the_chosen_language_sticks(Page page) {
        page.navigate("/aanmelden");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Sign in");
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        page.navigate("/organisaties");
        page.getByLabel("Account").fill("vng-onderhandelaar");
        page.getByLabel("Password").fill(PASSWORD);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Organisations");
    }

    @Test
    void a_session_gets_another_id_at_signing_in_and_ends_at_signing_out(Page page, BrowserContext context) {
        page.navigate("/organisaties");
        String before = session(context);
        signIn(page, "vng-onderhandelaar", PASSWORD);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Organisaties");
        assertThat(session(context)).isNotEqualTo(before);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afmelden")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("U bent afgemeld.");
        page.navigate("/organisaties");
        assertThat(page).hasURL(Pattern.compile(".*/aanmelden.*"));
    }

    @Test
    void what_was_typed_survives_an_expired_session(Page page) {
        openNewPerson(page);
        page.getByLabel("Naam").fill("Jansen & Zoon <b>");
        page.getByLabel("auditor").check();
        expireSessions();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toevoegen")).click();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Wat u invulde is bewaard");

        signIn(page, "beheerder", PASSWORD);
        assertThat(page).hasURL(Pattern.compile(".*" + NEW_PERSON));
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("Er is nog niets verzonden");
        assertThat(page.getByLabel("Naam")).hasValue("Jansen & Zoon <b>");
        assertThat(page.getByLabel("auditor")).isChecked();
        assertThat(count("Jansen & Zoon <b>")).isZero();

        page.getByLabel("Organisatie").fill("AR");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toevoegen")).click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Jansen & Zoon <b>");
        assertThat(count("Jansen & Zoon <b>")).isEqualTo(1);
    }

    @Test
    void what_one_person_typed_is_not_shown_to_the_next_on_the_same_browser(Page page) {
        account("beheerder-2", "Tweede beheerder", "gs", Role.REGISTRAR);
        openNewPerson(page);
        page.getByLabel("Naam").fill("Geheim");
        expireSessions();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Toevoegen")).click();
        signIn(page, "beheerder-2", PASSWORD);
        page.navigate(NEW_PERSON);

        assertThat(page.getByLabel("Naam")).hasValue("");
    }

    @Test
    void a_form_of_another_site_is_neither_accepted_nor_kept(Page page, BrowserContext context) {
        openNewPerson(page);
        APIResponse response = context.request().post(NEW_PERSON, RequestOptions.create().setMaxRedirects(0)
                .setHeader("Origin", "https://elders.example").setHeader("Referer", "https://elders.example/")
                .setHeader("Sec-Fetch-Site", "cross-site")
                .setForm(FormData.create().set("name", "Indringer")));

        assertThat(response.status()).isEqualTo(403);
        page.navigate(NEW_PERSON);
        assertThat(page.getByLabel("Naam")).hasValue("");
        assertThat(count("Indringer")).isZero();
    }

    @Test
    void a_room_for_another_role_says_so_and_what_does_not_exist_is_not_found(Page page) {
        page.navigate("/organisaties");
        signIn(page, "vng-onderhandelaar", PASSWORD);

        assertThat(page.navigate("/beheer/mensen").status()).isEqualTo(403);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Geen toegang");
        PageChecks.everyWidth(page, "failure-403");
        assertThat(page.navigate("/organisaties/nergens").status()).isEqualTo(404);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Niet gevonden");
        assertThat(page.navigate("/bestaat-niet").status()).isEqualTo(404);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1))).hasText("Niet gevonden");
        assertThat(page.navigate("/organisaties?zoek=%00").status()).isEqualTo(200);
    }

    @Test
    void a_role_that_is_taken_away_is_gone_at_the_next_click(Page page) {
        openNewPerson(page);
        PersonId registrar = new PersonId(jdbc.queryForObject("select person_id from account where account = 'beheerder'", UUID.class));
        people.deactivate(registrar, Actor.system());

        page.navigate(NEW_PERSON);
        assertThat(page).hasURL(Pattern.compile(".*/aanmelden.*"));
    }

    @Test
    void every_private_page_forbids_frames_inline_scripts_and_caches(Page page) {
        page.navigate("/organisaties");
        signIn(page, "vng-onderhandelaar", PASSWORD);
        Map<String, String> headers = page.navigate("/organisaties").headers();

        assertThat(headers.get("content-security-policy"))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(headers).containsEntry("x-frame-options", "DENY").containsEntry("x-content-type-options", "nosniff");
        assertThat(headers.get("cache-control")).contains("no-store");
        assertThat(headers).doesNotContainKey("strict-transport-security");
    }

    private void openNewPerson(Page page) {
        page.navigate(NEW_PERSON);
        signIn(page, "beheerder", PASSWORD);
        assertThat(page.getByLabel("Naam")).isVisible();
    }

    private static void signIn(Page page, String account, String password) {
        page.getByLabel("Account").fill(account);
        page.getByLabel("Wachtwoord").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Aanmelden").setExact(true)).click();
    }

    private void expireSessions() {
        jdbc.update("delete from spring_session");
    }

    private long count(String name) {
        return jdbc.queryForObject("select count(*) from person where name = ?", Long.class, name);
    }

    private static String session(BrowserContext context) {
        return context.cookies().stream().filter(cookie -> cookie.name.equals("SESSION")).map(cookie -> cookie.value).findFirst().orElse("");
    }

    private void account(String account, String name, String organisation, Role role) {
        PersonId person = people.register(new RegisterPerson(name, new OrganisationId(organisation), Set.of(role)), Actor.system());
        people.openAccount(person, account, PASSWORD, Actor.system());
    }
}
