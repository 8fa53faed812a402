package nl.wederkerig.identity;

import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wederkerig.party.CalendarAddresses;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** What tokens of a provider do, and what is left of somebody who no longer comes from there. */
@IntegrationTest
@TestPropertySource(properties = {"wederkerig.sign-in.issuer=https://sso.example.org", "wederkerig.sign-in.name=Proefaanbieder",
        "wederkerig.sign-in.claims.organisation=organisatie", "wederkerig.sign-in.claims.roles=realm_access.roles",
        "wederkerig.sign-in.roles.NEGOTIATOR=wk-onderhandelen", "wederkerig.sign-in.roles.SIGNATORY=wk-tekenen"})
class AtProviderTest {

    private static final Actor REGISTRAR = new Actor(PersonId.create(), new OrganisationId("gs"), Set.of(Role.REGISTRAR));
    private static final String CLIENT = "vng-zaaksysteem";

    @Autowired
    private BearerTokens tokens;
    @Autowired
    private Identities identities;
    @Autowired
    private ApiClients clients;
    @Autowired
    private People people;
    @Autowired
    private PeopleRegister register;
    @Autowired
    private CalendarAddresses calendars;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MockMvc web;

    @Test
    void a_token_that_says_less_allows_less_this_once_and_takes_nothing_away() {
        PersonId person = somebody();

        assertThat(tokens.bearer(token(Map.of("name", "Iemand", "organisatie", "VNG")))).as("no roles")
                .satisfies(bearer -> assertThat(bearer.person()).isEqualTo(person)).extracting(BearerTokens.Bearer::roles).isEqualTo(Set.of());
        assertThat(tokens.bearer(token(Map.of("name", "Iemand", "organisatie", "SZW", "realm_access", roles("wk-onderhandelen")))).roles()).as("of others").isEmpty();
        assertThat(people.byId(person).organisation()).isEqualTo(VNG);
        assertThat(people.byId(person).roles()).containsExactlyInAnyOrder(Role.NEGOTIATOR, Role.SIGNATORY);
        assertThat(tokens.bearer(token(Map.of("name", "Iemand", "organisatie", "VNG", "realm_access", roles("wk-tekenen")))).roles()).containsExactly(Role.SIGNATORY);

        identities.visit(new ClaimedIdentity("https://sso.example.org", "iemand", "Iemand", "VNG", Set.of(Role.SIGNATORY)));
        assertThat(people.byId(person).roles()).as("signing in does").containsExactly(Role.SIGNATORY);
    }

    @Test
    void a_token_is_a_systems_only_where_its_provider_says_so_and_it_holds_nothing_of_people() {
        PersonId system = clients.register(new ApiClients.Registration(CLIENT, "Zaaksysteem", VNG, Set.of(Role.NEGOTIATOR)), REGISTRAR);
        List<Map<String, Object>> systems = List.of(
                Map.of("client_id", CLIENT, "sub", CLIENT, "scope", "negotiator"),
                Map.of("azp", CLIENT, "sub", "9b1c", "preferred_username", "service-account-" + CLIENT, "scope", "negotiator", "realm_access", roles("default-roles")),
                Map.of("azp", CLIENT, "sub", "77aa", "oid", "77aa", "roles", List.of("negotiator")));
        assertThat(systems).allSatisfy(claims -> assertThat(tokens.bearer(token(claims)))
                .isEqualTo(new BearerTokens.Bearer(system, Set.of("negotiator"), null)));

        assertThat(Stream.of(Map.<String, Object>of("azp", CLIENT), Map.<String, Object>of("azp", CLIENT, "scope", "negotiator", "oid", "77aa"),
                with(systems.get(1), "preferred_username", "iemand"), with(systems.get(2), "scp", "negotiator"),
                with(systems.get(0), "sid", "1"), with(systems.get(1), "auth_time", 1L), with(systems.get(0), "organisatie", "VNG"),
                with(systems.get(1), "realm_access", roles("wk-tekenen")), with(systems.get(1), "name", "Iemand")))
                .allSatisfy(claims -> assertThatThrownBy(() -> tokens.bearer(token(claims))).isInstanceOf(IdentityRefused.class));

        identities.visit(new ClaimedIdentity("https://sso.example.org", CLIENT, "Wie zo heet", "VNG", Set.of()));
        assertThatThrownBy(() -> tokens.bearer(token(systems.get(0)))).as("a person is called so").isInstanceOf(IdentityRefused.class);
    }

    @Test
    void the_calendar_of_somebody_who_no_longer_signs_in_at_the_provider_is_closed_until_they_do() throws Exception {
        PersonId person = somebody();
        PersonId here = register.register(new RegisterPerson("Wie hier een account heeft", VNG, Set.of(Role.NEGOTIATOR)), Actor.system());
        String secret = calendars.make(people.actorOf(person));
        String other = calendars.make(people.actorOf(here));
        jdbc.sql("update identity set last_at = last_at - interval '89 days'").update();
        web.perform(get("/kalender/" + secret + ".ics")).andExpect(status().isOk());

        jdbc.sql("update identity set last_at = last_at - interval '2 days'").update();
        web.perform(get("/kalender/" + secret + ".ics")).andExpect(status().isNotFound());
        web.perform(get("/kalender/" + other + ".ics")).andExpect(status().isOk());
        assertThat(web.perform(get("/agenda/abonnement").with(signedInAs(person))).andReturn().getResponse().getContentAsString())
                .contains("Meldt u zich aan bij Proefaanbieder, dan werkt het adres tot 90 dagen");

        identities.visit(new ClaimedIdentity("https://sso.example.org", "iemand", "Iemand", "VNG", Set.of(Role.NEGOTIATOR)));
        web.perform(get("/kalender/" + secret + ".ics")).andExpect(status().isOk());
    }

    private PersonId somebody() {
        PersonId person = identities.visit(new ClaimedIdentity("https://sso.example.org", "iemand", "Iemand", "VNG", Set.of(Role.NEGOTIATOR, Role.SIGNATORY)));
        identities.grant(person, REGISTRAR);
        return person;
    }

    private static Map<String, Object> roles(String... names) {
        return Map.of("roles", List.of(names));
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> more = new HashMap<>(claims);
        more.put(name, value);
        return more;
    }

    private static Jwt token(Map<String, Object> claims) {
        return Jwt.withTokenValue("token").header("alg", "RS256").claim("sub", "iemand").claims(all -> all.putAll(claims)).build();
    }
}
