package nl.wederkerig.dossier;

import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The preview and the import of one dossier file, which go on whether or not somebody looks. */
@IntegrationTest
class OneFileWorkTest {

    private static final OrganisationId GS = new OrganisationId("gs");
    private static final String REFERENCE = "NOGMAALS-1";
    private static final String NOTHING = "Er is niets vastgelegd.";

    @Autowired
    private ApplicationContext application;
    @Autowired
    private MockMvc web;
    @Autowired
    private KeptDossierWork work;
    @Autowired
    private DossierWorkTable table;
    @Autowired
    private PeopleRegister people;

    private PersonId person;
    private Actor registrar;

    @BeforeEach
    void there_is_a_registrar() {
        person = person(GS, Role.REGISTRAR);
        registrar = new Actor(person, GS, Set.of(Role.REGISTRAR));
    }

    @Test
    void while_the_acts_of_a_file_are_done_again_it_is_told_how_many_are_and_nothing_of_it_is_there_before_all_are() throws Exception {
        String file = file();
        UUID begun;
        try (Connection other = application.getBean(DataSource.class).getConnection()) {
            holdUpTexts(other);
            begun = work.importOne(file, registrar);

            WorkView underWay = work.of(begun, registrar);
            assertThat(underWay.state()).isEqualTo(WorkView.State.AT_WORK);
            assertThat(underWay.done()).isBetween(1, underWay.total() - 1);
            assertThat(agreement(REFERENCE)).isFalse();
            assertThat(work.importOne(file, registrar)).as("the same file while at work").isEqualTo(begun);
            assertThat(get("/werk/" + begun).getContentAsString()).contains("Import van NOGMAALS-1", underWay.done() + " van " + underWay.total()
                    + " gebeurtenissen gedaan; u kunt deze pagina verlaten", "hx-get=\"/werk/" + begun, ">Opnieuw kijken<").doesNotContain("??");
            assertThat(get("/beheer/import?werk=" + begun).getRedirectedUrl()).isEqualTo("/werk/" + begun);
            assertThat(get("/").getContentAsString()).contains("href=\"/werk\"");
            other.rollback();
        }
        work.finished();

        WorkView over = work.of(begun, registrar);
        assertThat(over.state()).isEqualTo(WorkView.State.DONE);
        assertThat(over.done()).isEqualTo(over.total());
        assertThat(agreement(REFERENCE)).isTrue();
        assertThat(get("/werk/" + begun).getRedirectedUrl()).isEqualTo("/beheer/import?werk=" + begun);
        assertThat(get("/beheer/import?werk=" + begun).getContentAsString()).as("a registrar sees no agreements").contains("Het dossier is geïmporteerd.")
                .doesNotContain("/akkoorden/" + over.lines().get(0).agreement());
    }

    @Test
    void a_preview_can_be_left_and_found_again_and_keeps_nothing() throws Exception {
        String file = file();

        MockHttpServletResponse at = post("/beheer/import/voorbeeld", file);

        assertThat(at.getStatus()).isEqualTo(200);
        assertThat(at.getContentAsString()).contains("Dit zou worden vastgelegd", REFERENCE);
        assertThat(agreement(REFERENCE)).isFalse();
        UUID begun = work.list(registrar).get(0).id();
        assertThat(get("/werk").getContentAsString()).contains("Voorbeeld van NOGMAALS-1", "klaar");
        assertThat(get("/werk/" + begun).getRedirectedUrl()).isEqualTo("/beheer/import?werk=" + begun);
        assertThat(get("/beheer/import?werk=" + begun).getContentAsString()).contains("Dit zou worden vastgelegd", REFERENCE,
                "SZW stelde tekstversie 1 voor", "reference: NOGMAALS-1").doesNotContain("??");
        assertThat(get("/beheer/import?taal=en&werk=" + begun).getContentAsString()).contains("This would be recorded", "proposed").doesNotContain("??");
        assertThat(post("/beheer/import", file).getRedirectedUrl()).isEqualTo("/beheer/import");
        assertThat(agreement(REFERENCE)).isTrue();
    }

    @Test
    void what_cannot_be_read_begins_nothing_and_what_is_refused_is_told_at_its_place_later_too() throws Exception {
        MockHttpServletResponse unreadable = post("/beheer/import", "format: 7\nagreement: niets");
        assertThat(unreadable.getStatus()).isEqualTo(400);
        assertThat(unreadable.getContentAsString()).contains("regel 1, kolom", NOTHING);
        assertThat(work.list(registrar)).isEmpty();
        String there = application.getBean(DossierFiles.class).export(new Road(application).opened().agreement(), Actor.system());

        for (String page : List.of("/beheer/import/voorbeeld", "/beheer/import")) {
            MockHttpServletResponse refused = post(page, there);
            assertThat(refused.getStatus()).isEqualTo(409);
            assertThat(refused.getContentAsString()).contains("Er is al een akkoord met kenmerk", NOTHING);
            String found = get("/werk/" + work.list(registrar).get(0).id()).getRedirectedUrl();
            assertThat(get(found).getContentAsString()).contains("Er is al een akkoord met kenmerk", NOTHING, "format: wederkerig");
        }
    }

    @Test
    void a_work_of_a_node_that_died_says_so_and_gives_the_file_to_try_again() throws Exception {
        UUID begun = table.begin(WorkView.Kind.REPLAY, person, "REPLAY:x", 40, new DossierWorkTable.OneFile(REFERENCE, "format: 1 # mijn bestand")).work();
        table.progressBeside(begun, 12);
        application.getBean(JdbcTemplate.class).update("update dossier_work set touched_at = touched_at - interval '2 minutes'");

        assertThat(get("/werk/" + begun).getContentAsString()).contains("Dit werk is afgebroken", NOTHING, "12 van 40 gebeurtenissen",
                "/beheer/import?werk=" + begun).doesNotContain("??", "hx-get=\"/werk");
        assertThat(get("/beheer/import?werk=" + begun).getContentAsString()).contains("mijn bestand", "Voorbeeld bekijken");
    }

    @Test
    void the_file_is_there_for_who_began_it_alone_and_its_numbers_for_the_registrar_and_the_operator() throws Exception {
        post("/beheer/import/voorbeeld", file());
        UUID begun = work.list(registrar).get(0).id();

        person = person(GS, Role.OPERATOR);
        assertThat(get("/werk/" + begun).getContentAsString()).contains("Voorbeeld van een dossierbestand", "Het voorbeeld is klaar.").doesNotContain(REFERENCE);
        assertThat(get("/beheer/import?werk=" + begun).getStatus()).isEqualTo(403);
        person = person(GS, Role.REGISTRAR);
        assertThat(get("/werk/" + begun).getContentAsString()).doesNotContain(REFERENCE);
        assertThat(get("/beheer/import?werk=" + begun).getStatus()).isEqualTo(404);
        person = person(VNG, Role.NEGOTIATOR);
        assertThat(get("/werk/" + begun).getStatus()).isEqualTo(404);
        Actor negotiator = new Actor(person, VNG, Set.of(Role.NEGOTIATOR));
        assertThatThrownBy(() -> work.preview("format: 1", negotiator)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> work.importOne("format: 1", negotiator)).isInstanceOf(NotFound.class);
    }

    /** The text versions that a file proposes wait until the connection lets go. */
    static void holdUpTexts(Connection other) throws java.sql.SQLException {
        other.setAutoCommit(false);
        other.createStatement().execute("lock table text_version in share mode");
    }

    private String file() {
        return file(application, REFERENCE);
    }

    static String file(ApplicationContext application, String reference) {
        return application.getBean(DossierFiles.class).export(new Road(application).inSigning().agreement(), Actor.system())
                .replaceFirst("reference: \\S+", "reference: " + reference);
    }

    private boolean agreement(String reference) {
        return application.getBean(Agreements.class).byReference(reference, Actor.system()).isPresent();
    }

    private PersonId person(OrganisationId organisation, Role role) {
        return people.register(new RegisterPerson(role + " van " + organisation.value(), organisation, Set.of(role)), Actor.system());
    }

    private MockHttpServletResponse get(String page) throws Exception {
        return perform(MockMvcRequestBuilders.get(page));
    }

    private MockHttpServletResponse post(String page, String text) throws Exception {
        return perform(MockMvcRequestBuilders.post(page).param("text", text).with(csrf()));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        MockHttpServletResponse answer = web.perform(request.with(signedInAs(person))).andReturn().getResponse();
        answer.setCharacterEncoding("UTF-8");
        return answer;
    }
}
