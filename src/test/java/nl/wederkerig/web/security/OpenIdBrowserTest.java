package nl.wederkerig.web.security;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.identity.ApiClients;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.BrowserTest;
import nl.wederkerig.support.Screens;
import nl.wederkerig.support.Someone;
import nl.wederkerig.support.Staff;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.OAuth2Config;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Signing in at a provider, which runs beside the tests: by a browser, and, where the provider says strange things, by what a browser sends. */
@BrowserTest
class OpenIdBrowserTest {

    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server(new OAuth2Config(true));
    private static final String ISSUER = "inloggen";
    private static final String NAME = "BZK ondertekenaar via aanbieder";

    private static final Actor REGISTRAR = new Actor(PersonId.create(), new OrganisationId("gs"), Set.of(Role.REGISTRAR));

    @Autowired
    private ApplicationContext application;
    @LocalServerPort
    private int port;
    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry settings) {
        PROVIDER.start();
        settings.add("wederkerig.sign-in.issuer", () -> PROVIDER.issuerUrl(ISSUER).toString());
        settings.add("wederkerig.sign-in.client-id", () -> "wederkerig");
        settings.add("wederkerig.sign-in.client-secret", () -> "geheim");
        settings.add("wederkerig.sign-in.name", () -> "Proefaanbieder");
        settings.add("wederkerig.sign-in.claims.organisation", () -> "organisatie");
        settings.add("wederkerig.sign-in.claims.roles", () -> "realm_access.roles");
        settings.add("wederkerig.sign-in.roles.SIGNATORY", () -> "wk-tekenen");
        settings.add("wederkerig.sign-in.roles.BZK_LIAISON", () -> "wk-bzk");
        settings.add("wederkerig.sign-in.roles.NEGOTIATOR", () -> "wk-onderhandelen");
        settings.add("wederkerig.sign-in.organisations.bzk-oin", () -> "BZK");
    }

    @AfterAll
    static void stop() {
        PROVIDER.shutdown();
    }

    @BeforeEach
    void a_registrar() {
        new Staff(application).has("beheerder", "Functioneel beheerder", "GS", Role.REGISTRAR);
    }

    @Test
    void from_the_first_visit_without_rights_to_a_signature_confirmed_at_the_provider_and_out_again(Page page, Screens screens) throws IOException {
        AgreementId agreement = application.getBean(DossierFiles.class).loadDemonstration(
                Files.readString(Path.of("src/main/resources/demonstration/nu-05-zwembadveiligheid.yaml")), today());
        page.navigate("/aanmelden");
        Someone visitor = Someone.whoSignsInElsewhere(page).checks("aanmelden-aanbieder").follows("Aanmelden bij Proefaanbieder");
        atProvider(page, bzk(Map.of()));
        visitor.isOn("U hebt nog geen rechten").checks("aanmelden-wacht");
        assertThat(page.request().get("/akkoorden/" + agreement).url()).endsWith("/aangemeld");

        Someone registrar = screens.of("beheerder").opens("/beheer").reads("Er wacht één mens op rechten.").follows("Aanmelden bij een aanbieder")
                .reads("wk-tekenen").checks("beheer-aanmelden").presses("Toekennen " + NAME).isTold("De rechten zijn toegekend");
        registrar.reads("Er wacht niemand op rechten");
        mayForTheMinister(person());
        visitor.opens("/aangemeld").isOn("Wat nu telt");

        visitor.opens("/akkoorden/" + agreement + "/ondertekening").follows("Medeondertekenen").reads("Meld u eerst opnieuw aan bij Proefaanbieder")
                .presses("Medeondertekenen").reads("Meld u eerst opnieuw aan. Er is niets vastgelegd.").checksNarrow("ondertekenen-opnieuw");
        visitor.presses("Opnieuw aanmelden bij Proefaanbieder");
        assertThat(page.url()).contains("max_age=0").contains("prompt=login");
        atProvider(page, bzk(Map.of("auth_time", Instant.now().getEpochSecond() - 3600)));
        visitor.presses("Medeondertekenen").reads("Meld u eerst opnieuw aan. Er is niets vastgelegd.").presses("Opnieuw aanmelden bij Proefaanbieder");
        atProvider(page, bzk(Map.of("auth_time", Instant.now().getEpochSecond())));
        visitor.reads("U hebt zich zojuist opnieuw aangemeld bij Proefaanbieder").presses("Medeondertekenen").isTold("U hebt ondertekend.");

        visitor.presses("Afmelden").reads("U bent afgemeld.");
        assertThat(page.url()).contains("/aanmelden?afgemeld");
    }

    @Test
    void what_the_provider_no_longer_names_ends_at_the_next_visit(Page page) {
        granted(page);
        assertThat(roles()).containsExactly("BZK_LIAISON", "SIGNATORY");

        arrives(page, bzk(Map.of("realm_access", Map.of("roles", List.of("wk-bzk", "wk-onderhandelen")))));
        assertThat(roles()).as("taken away, and nothing added").containsExactly("BZK_LIAISON");

        arrives(page, bzk(Map.of("organisatie", "SZW")));
        assertThat(roles()).isEmpty();
        assertThat(page.url()).endsWith("/aangemeld");
        assertThat(jdbc.sql("select count(*) from identity").query(Integer.class).single()).as("still the same person").isEqualTo(1);
    }

    @Test
    void what_is_not_valid_or_not_enough_is_refused_plainly(Page page) {
        Map<String, Object> nameless = new HashMap<>(bzk(Map.of()));
        nameless.remove("name");
        arrives(page, nameless);
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.MAIN)).containsText("Proefaanbieder zegt niet genoeg over u");
        arrives(page, bzk(Map.of("organisatie", List.of("bzk-oin", "SZW"))));
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.MAIN)).containsText("noemt meer dan één organisatie");

        PROVIDER.enqueueCallback(new DefaultOAuth2TokenCallback(ISSUER, "iemand", "JWT", null, bzk(Map.of()), -3600));
        arrives(page, bzk(Map.of()));
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.MAIN)).containsText("was niet geldig of te oud");

        page.navigate("/aanmelden/terug?error=access_denied&state=verzonnen");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.MAIN)).containsText("Aanmelden bij Proefaanbieder is niet gelukt");
        page.navigate("/aanmelden/terug?code=verzonnen&state=verzonnen");
        assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.MAIN)).containsText("Aanmelden bij Proefaanbieder is niet gelukt");
        assertThat(jdbc.sql("select count(*) from identity").query(Integer.class).single()).isZero();
        page.navigate("/akkoorden");
        assertThat(page.url()).contains("/aanmelden");
    }

    @Test
    void the_api_takes_tokens_of_the_provider_within_their_scopes_and_refuses_what_is_none(Page page) throws Exception {
        arrives(page, bzk(Map.of()));
        assertThat(calls(token("wederkerig-api", bzk(Map.of("scope", "signatory")), 600))).as("without rights").isEqualTo(403);
        application.getBean(nl.wederkerig.identity.Identities.class).grant(person(), REGISTRAR);

        assertThat(calls(null)).isEqualTo(401);
        assertThat(calls(token("wederkerig-api", bzk(Map.of("scope", "signatory iets-anders")), 600))).isEqualTo(200);
        assertThat(calls(token("wederkerig-api", bzk(Map.of("scope", "negotiator")), 600))).as("a scope without the role").isEqualTo(403);
        assertThat(calls(token("wederkerig-api", bzk(Map.of()), 600))).as("no scope").isEqualTo(403);
        assertThat(calls(token("wederkerig", bzk(Map.of("scope", "signatory")), 600))).as("another audience, such as that of an ID token").isEqualTo(401);
        assertThat(calls(token("wederkerig-api", bzk(Map.of("scope", "signatory")), -600))).as("over").isEqualTo(401);
        assertThat(calls(PROVIDER.issueToken("elders", "iemand", "wederkerig-api", bzk(Map.of("scope", "signatory")), 600).serialize())).as("another issuer").isEqualTo(401);
        assertThat(calls(forged(token("wederkerig-api", bzk(Map.of("scope", "signatory")), 600)))).as("forged").isEqualTo(401);
        assertThat(calls("eyJhbGciOiJub25lIn0.eyJzdWIiOiJpZW1hbmQifQ.")).as("unsigned").isEqualTo(401);
        assertThat(calls(token("wederkerig-api", Map.of("scope", "signatory"), 600))).as("claims are missing").isEqualTo(401);
        assertThat(calls(token("wederkerig-api", bzk(Map.of("scope", "signatory", "organisatie", List.of("bzk-oin", "SZW"))), 600))).as("two organisations").isEqualTo(401);
    }

    @Test
    void a_system_acts_for_the_organisation_to_which_the_registrar_registered_it() throws Exception {
        assertThat(calls(ofSystem("negotiator"))).as("not registered").isEqualTo(401);

        OrganisationId vng = application.getBean(Organisations.class).byCode("VNG", today()).orElseThrow();
        PersonId stands = application.getBean(ApiClients.class).register(
                new ApiClients.Registration("vng-zaaksysteem", "Zaaksysteem van VNG", vng, Set.of(Role.NEGOTIATOR)), REGISTRAR);
        assertThat(calls(ofSystem("negotiator"))).isEqualTo(200);
        assertThat(calls(ofSystem("registrar"))).as("a role it has not").isEqualTo(403);

        application.getBean(PeopleRegister.class).deactivate(stands, REGISTRAR);
        assertThat(calls(ofSystem("negotiator"))).as("made inactive").isEqualTo(401);
    }

    private static String ofSystem(String scope) {
        return PROVIDER.issueToken(ISSUER, "vng-zaaksysteem", "wederkerig-api", Map.of("client_id", "vng-zaaksysteem", "scope", scope), 600).serialize();
    }

    private static String token(String audience, Map<String, Object> claims, long seconds) {
        return PROVIDER.issueToken(ISSUER, "iemand", audience, claims, seconds).serialize();
    }

    /** The claims of one token with the signature of another. */
    private static String forged(String token) {
        String other = token("wederkerig-api", Map.of("name", "Een ander"), 600);
        return token.substring(0, token.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'));
    }

    private int calls(String token) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/v1/akkoorden"));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private void granted(Page page) {
        arrives(page, bzk(Map.of()));
        assertThat(page.url()).endsWith("/aangemeld");
        application.getBean(nl.wederkerig.identity.Identities.class).grant(person(), REGISTRAR);
        page.navigate("/");
    }

    /** From the sign-in page, as somebody new to the browser. */
    private static void arrives(Page page, Map<String, Object> claims) {
        page.context().clearCookies();
        page.navigate("/aanmelden/via");
        atProvider(page, claims);
    }

    private static void atProvider(Page page, Map<String, Object> claims) {
        page.fill("input[name=username]", "iemand");
        try {
            page.fill("textarea[name=claims]", new ObjectMapper().writeValueAsString(claims));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        page.click("input[type=submit]");
    }

    private static Map<String, Object> bzk(Map<String, Object> other) {
        Map<String, Object> claims = new HashMap<>(Map.of("name", NAME, "organisatie", "bzk-oin",
                "realm_access", Map.of("roles", new ArrayList<>(List.of("wk-tekenen", "wk-bzk", "iets anders")))));
        claims.putAll(other);
        return claims;
    }

    private PersonId person() {
        return new PersonId(jdbc.sql("select person_id from identity").query(java.util.UUID.class).single());
    }

    private List<String> roles() {
        return jdbc.sql("select role from person_role where person_id = (select person_id from identity) order by role").query(String.class).list();
    }

    private void mayForTheMinister(PersonId person) {
        OrganisationId bzk = application.getBean(Organisations.class).byCode("BZK", today()).orElseThrow();
        application.getBean(SigningAuthorities.class).grant(
                new GrantAuthority(person, bzk, AuthorityGround.POWER_OF_ATTORNEY, today().minusYears(1), null, null), Actor.system());
    }

    private LocalDate today() {
        return application.getBean(EffectiveTime.class).today();
    }
}
