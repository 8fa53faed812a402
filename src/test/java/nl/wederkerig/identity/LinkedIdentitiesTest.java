package nl.wederkerig.identity;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wederkerig.party.Newcomers;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.PersonView;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.record.EventRecord;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** Who was known here before signing in at the provider is not a second person. */
@IntegrationTest
class LinkedIdentitiesTest {

    private static final String ISSUER = "https://sso.example.org";
    private static final String NAME = "Onderhandelaar van VNG";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private Identities identities;
    @Autowired
    private People people;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MockMvc web;
    @Autowired
    private TransactionTemplate transactions;
    private PersonId registrar;
    private Actor actor;
    private PersonId known;

    @BeforeEach
    void somebody_is_known_and_arrives_from_the_provider() {
        registrar = new Staff(application).has("beheerder", "Functioneel beheerder", "GS", Role.REGISTRAR);
        actor = new Actor(registrar, new OrganisationId("gs"), Set.of(Role.REGISTRAR));
        known = registered(NAME, VNG);
    }

    @Test
    void whoever_arrives_is_the_known_person_from_then_on_and_the_second_one_is_gone() {
        PersonId newcomer = identities.visit(claimed("vng-1", "VNG"));
        assertThat(newcomer).isNotEqualTo(known);

        identities.link(newcomer, known, actor);

        assertThat(identities.visit(claimed("vng-1", "VNG"))).isEqualTo(known);
        assertThat(people.byId(known)).extracting(PersonView::active, PersonView::roles).containsExactly(true, Set.of(Role.NEGOTIATOR));
        assertThat(people.byId(newcomer).active()).isFalse();
        assertThat(identities.waiting(actor)).isEmpty();
        assertThat(jdbc.sql("select payload ->> 'person' from recorded_event where type = 'IdentityLinked'").query(String.class).single())
                .isEqualTo(known.toString());
    }

    @Test
    void the_same_name_stands_first_and_nobody_of_elsewhere_or_who_signs_in_there_already() {
        registered("Aanvoerder van VNG", VNG);
        PersonId gone = registered("Zij die vertrok", VNG);
        application.getBean(PeopleRegister.class).deactivate(gone, actor);
        PersonId elsewhere = registered(NAME, SZW);
        PersonId first = identities.visit(claimed("vng-1", "VNG"));
        identities.link(first, registered("Wie al gekoppeld is", VNG), actor);
        PersonId waiting = identities.visit(claimed("vng-2", "VNG"));

        assertThat(identities.linkable(waiting, actor).people()).extracting(PersonView::name).containsExactly(NAME, "Aanvoerder van VNG");
        assertThatThrownBy(() -> identities.link(waiting, elsewhere, actor)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> identities.link(waiting, gone, actor)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> identities.link(known, waiting, actor)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> identities.link(waiting, known, new Actor(known, VNG, Set.of(Role.NEGOTIATOR)))).isInstanceOf(NotFound.class);
        assertThat(identities.linkable(identities.visit(claimed("wie-1", "ONBEKEND")), actor).people()).isEmpty();
    }

    @Test
    void after_that_a_token_allows_no_more_than_the_provider_does_and_the_next_visit_takes_the_rest_away() {
        JdbcIdentities ofRoles = readingRolesOfTheProvider();
        ClaimedIdentity claimed = claimed("vng-1", "VNG");
        ClaimedIdentity withoutRoles = new ClaimedIdentity(ISSUER, "vng-2", NAME, "VNG", Set.of());
        application.getBean(PeopleRegister.class).changeRoles(known, Set.of(Role.NEGOTIATOR, Role.SIGNATORY), actor);
        PersonId other = registered("Aanvoerder van VNG", VNG);
        identities.link(ofRoles.present(claimed).person(), known, actor);
        identities.link(ofRoles.present(withoutRoles).person(), other, actor);

        assertThat(ofRoles.present(claimed)).isEqualTo(new JdbcIdentities.Present(known, Set.of(Role.NEGOTIATOR)));
        assertThat(ofRoles.present(withoutRoles)).isEqualTo(new JdbcIdentities.Present(other, Set.of()));
        assertThat(people.byId(other).roles()).isNotEmpty();
        assertThat(ofRoles.visit(claimed)).isEqualTo(known);
        assertThat(people.byId(known).roles()).containsExactly(Role.NEGOTIATOR);
        assertThat(ofRoles.visit(withoutRoles)).isEqualTo(other);
        assertThat(people.byId(other).roles()).isEmpty();
    }

    @Test
    void two_that_are_linked_to_one_person_at_once_do_not_both_become_that_person() throws Exception {
        PersonId first = identities.visit(claimed("vng-1", "VNG"));
        PersonId second = identities.visit(claimed("vng-2", "VNG"));
        ExecutorService elsewhere = Executors.newSingleThreadExecutor();
        Future<?> late = transactions.execute(status -> {
            identities.link(first, known, actor);
            Future<?> linking = elsewhere.submit(() -> identities.link(second, known, actor));
            while (!linking.isDone() && jdbc.sql("select count(*) from pg_locks where not granted").query(Integer.class).single() == 0) {
                Thread.onSpinWait();
            }
            return linking;
        });
        elsewhere.shutdown();

        assertThatThrownBy(late::get).hasCauseInstanceOf(InvalidInput.class);
        assertThat(identities.visit(claimed("vng-1", "VNG"))).isEqualTo(known);
        assertThat(identities.visit(claimed("vng-2", "VNG"))).isEqualTo(second);
    }

    @Test
    void whoever_came_after_the_two_hundred_that_the_list_shows_is_linked_too() {
        jdbc.sql("insert into person (id, name) select md5(n::text)::uuid, 'Wie wacht' from generate_series(1, 200) n").update();
        jdbc.sql("""
                insert into identity (issuer, subject, person_id, organisation, roles, first_at, last_at)
                select 'https://sso.example.org', 'eerder-' || n, md5(n::text)::uuid, 'VNG', '{}'::text[], timestamptz '2020-01-01', timestamptz '2020-01-01'
                  from generate_series(1, 200) n""").update();
        PersonId newcomer = identities.visit(claimed("vng-1", "VNG"));
        assertThat(identities.waiting(actor)).hasSize(200).extracting(Identities.Waiting::person).doesNotContain(newcomer);

        identities.link(newcomer, known, actor);

        assertThat(identities.visit(claimed("vng-1", "VNG"))).isEqualTo(known);
    }

    @Test
    void the_registrar_links_them_on_a_page() throws Exception {
        PersonId newcomer = identities.visit(claimed("vng-1", "VNG"));
        String page = "/beheer/aanmelden/" + newcomer + "/bekend";

        assertThat(read("/beheer/aanmelden", registrar).getContentAsString()).contains("href=\"" + page + "\"", "Al bekend");
        assertThat(read(page, registrar).getContentAsString()).contains("Wie is " + NAME, known.toString(), "onderhandelaar");
        assertThat(read(page, known).getStatus()).isIn(403, 404);
        assertThat(read("/beheer/aanmelden/" + known + "/bekend", registrar).getStatus()).isEqualTo(404);
        assertThat(send(page, "").getContentAsString()).contains("Kies een van deze mensen.");
        assertThat(send(page, "geen-id").getStatus()).isEqualTo(400);
        assertThat(send(page, known.toString()).getRedirectedUrl()).isEqualTo("/beheer/aanmelden");
        assertThat(identities.visit(claimed("vng-1", "VNG"))).isEqualTo(known);
    }

    private static ClaimedIdentity claimed(String subject, String organisation) {
        return new ClaimedIdentity(ISSUER, subject, NAME, organisation, Set.of(Role.NEGOTIATOR));
    }

    /** As where values are configured for the roles of parties. */
    private JdbcIdentities readingRolesOfTheProvider() {
        SignInSettings settings = new SignInSettings(ISSUER, "wederkerig", "", "Aanbieder", List.of(), null,
                Map.of(Role.NEGOTIATOR, List.of("onderhandelaar"), Role.SIGNATORY, List.of("ondertekenaar")), Map.of(), "wederkerig-api", 90);
        return new JdbcIdentities(jdbc, application.getBean(Newcomers.class), people, application.getBean(PeopleRegister.class),
                application.getBean(Organisations.class), settings, application.getBean(EventRecord.class), application.getBean(EffectiveTime.class));
    }

    private PersonId registered(String name, OrganisationId organisation) {
        return application.getBean(PeopleRegister.class).register(new RegisterPerson(name, organisation, Set.of(Role.NEGOTIATOR)), Actor.system());
    }

    private MockHttpServletResponse read(String path, PersonId person) throws Exception {
        return web.perform(get(path).with(signedInAs(person))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String path, String chosen) throws Exception {
        return web.perform(post(path).param("person", chosen).with(signedInAs(registrar)).with(csrf())).andReturn().getResponse();
    }
}
