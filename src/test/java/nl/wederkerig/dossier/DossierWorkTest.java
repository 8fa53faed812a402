package nl.wederkerig.dossier;

import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The import of several dossier files and the export of all, which go on whether or not somebody looks. */
@IntegrationTest
class DossierWorkTest {

    private static final OrganisationId GS = new OrganisationId("gs");

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

    @Test
    void files_are_imported_each_as_a_whole_and_all_that_is_wrong_with_the_others_is_told() throws Exception {
        PersonId registrar = person(GS, Role.REGISTRAR);
        String file = file();

        String page = begin(registrar, file.replaceFirst("reference: \\S+", "reference: NOGMAALS-1"), "format: 7",
                file.replaceFirst("reference: \\S+", "reference: NOGMAALS-1"), file.replaceFirst("reference: \\S+", "reference: NOGMAALS-2"));

        String told = get(page, registrar).getContentAsString();
        assertThat(told).contains("Import van 4 dossierbestanden", "2 van 4 bestanden geïmporteerd, 2 geweigerd.", "bestand-2.yaml", "Geweigerd", "regel 1",
                "Er is al een akkoord met kenmerk NOGMAALS-1.").doesNotContain("??", "voortgang");
        assertThat(get(page + "?taal=en", registrar).getContentAsString()).contains("2 of 4 files imported, 2 refused.").doesNotContain("??");
        Agreements agreements = application.getBean(Agreements.class);
        for (String reference : List.of("NOGMAALS-1", "NOGMAALS-2")) {
            assertThat(application.getBean(DossierHistory.class).after(agreements.byReference(reference, Actor.system()).orElseThrow(), 0))
                    .filteredOn(event -> event.type().equals("DossierImported")).singleElement()
                    .satisfies(event -> assertThat(event.person()).as("who imported it").isEqualTo(registrar));
        }
    }

    @Test
    void it_is_there_for_who_began_it_and_with_its_numbers_alone_for_the_registrar_and_the_operator() throws Exception {
        PersonId registrar = person(GS, Role.REGISTRAR);
        String page = begin(registrar, file().replaceFirst("reference: \\S+", "reference: NOGMAALS-3"));

        assertThat(get("/werk", registrar).getContentAsString()).contains(page, "klaar");
        for (Role role : List.of(Role.REGISTRAR, Role.OPERATOR)) {
            PersonId other = person(GS, role);
            assertThat(get("/werk", other).getContentAsString()).contains(page);
            assertThat(get(page, other).getContentAsString()).contains("1 van 1 bestanden geïmporteerd").doesNotContain("bestand-1.yaml", "/akkoorden/");
        }
        PersonId negotiator = person(VNG, Role.NEGOTIATOR);
        assertThat(get(page, negotiator).getStatus()).isEqualTo(404);
        assertThat(get("/werk", negotiator).getContentAsString()).doesNotContain(page, "Meer dossierbestanden importeren");
        assertThat(send(negotiator, "format: 1").getStatus()).isEqualTo(404);
        assertThat(send(registrar).getContentAsString()).contains("Kies een of meer bestanden.");
    }

    @Test
    void the_same_files_while_they_are_at_work_begin_nothing_and_again_later_change_nothing() throws Exception {
        PersonId registrar = person(GS, Role.REGISTRAR);
        DossierWorkTable.Begun first = table.begin(WorkView.Kind.IMPORT, registrar, "IMPORT:same", 1, DossierWorkTable.OneFile.NONE);

        assertThat(table.begin(WorkView.Kind.IMPORT, registrar, "IMPORT:same", 1,
                DossierWorkTable.OneFile.NONE)).isEqualTo(new DossierWorkTable.Begun(first.work(), false));

        String file = file().replaceFirst("reference: \\S+", "reference: NOGMAALS-4");
        begin(registrar, file);
        Integer before = agreements();
        assertThat(get(begin(registrar, file), registrar).getContentAsString()).contains("0 van 1 bestanden geïmporteerd, 1 geweigerd.");
        assertThat(agreements()).isEqualTo(before);
    }

    @Test
    void its_page_shows_how_far_it_is_with_a_way_to_look_again_and_says_so_when_nobody_is_at_work_any_more() throws Exception {
        PersonId registrar = person(GS, Role.REGISTRAR);
        UUID begun = table.begin(WorkView.Kind.IMPORT, registrar, "IMPORT:long", 12, DossierWorkTable.OneFile.NONE).work();
        table.line(begun, 8, "acht.yaml", null, List.of(new WorkView.Told(3, 5, "Onbekende sleutel", "Unknown key")));
        table.progress(begun, 8);

        assertThat(get("/werk/" + begun, registrar).getContentAsString()).contains("8 van 12 bestanden gedaan; u kunt deze pagina verlaten",
                "hx-get=\"/werk/" + begun, ">Opnieuw kijken<", "value=\"66\"", "regel 3, kolom 5: Onbekende sleutel");
        assertThat(get("/", registrar).getContentAsString()).contains("href=\"/werk\"", "Er loopt nu een import of een uitvoer.");
        assertThat(get("/beheer", registrar).getContentAsString()).contains("href=\"/werk\"");
        application.getBean(JdbcTemplate.class).update("update dossier_work set touched_at = touched_at - interval '2 minutes'");
        assertThat(get("/werk/" + begun, registrar).getContentAsString()).contains("Dit werk is afgebroken", "7 van 12 bestanden geïmporteerd, 1 geweigerd")
                .doesNotContain("hx-get=\"/werk");
        assertThat(get("/werk", registrar).getContentAsString()).contains("afgebroken");
        assertThat(get("/", registrar).getContentAsString()).doesNotContain("href=\"/werk\"");
        assertThat(table.begin(WorkView.Kind.IMPORT, registrar, "IMPORT:long", 12, DossierWorkTable.OneFile.NONE).fresh()).as("can begin again").isTrue();
    }

    @Test
    void an_export_holds_every_dossier_that_who_asks_may_see_and_is_given_to_nobody_else() throws Exception {
        Road road = new Road(application).opened();
        new Road(application).inSigning();
        String reference = application.getBean(Agreements.class).view(road.agreement(), Actor.system()).header().reference();
        PersonId vng = person(VNG, Role.NEGOTIATOR);
        PersonId vws = person(application.getBean(Organisations.class).byCode("VWS", application.getBean(EffectiveTime.class).today()).orElseThrow(),
                Role.NEGOTIATOR);

        String page = perform(MockMvcRequestBuilders.post("/werk/export").with(csrf()), vng).getRedirectedUrl();
        work.finished();

        assertThat(get(page, vng).getContentAsString()).contains("2 van 2 dossiers uitgevoerd", page + "/dossiers.zip");
        assertThat(names(get(page + "/dossiers.zip", vng).getContentAsByteArray())).hasSize(2).contains(reference + ".yaml");
        assertThat(get(page + "/dossiers.zip", person(SZW, Role.NEGOTIATOR)).getStatus()).isEqualTo(404);
        assertThat(get(page + "/dossiers.zip", person(GS, Role.REGISTRAR)).getStatus()).isEqualTo(404);
        PersonId utrecht = person(application.getBean(Organisations.class).byCode("gm0344", application.getBean(EffectiveTime.class).today()).orElseThrow(),
                Role.NEGOTIATOR);
        for (PersonId seesOnlyPart : List.of(vws, utrecht)) {
            String none = perform(MockMvcRequestBuilders.post("/werk/export").with(csrf()), seesOnlyPart).getRedirectedUrl();
            work.finished();
            assertThat(get(none, seesOnlyPart).getContentAsString()).contains("Uitvoer zonder dossiers").doesNotContain("dossiers.zip", "afgebroken");
        }
        assertThatThrownBy(() -> work.importAll(List.of(new DossierWork.NamedFile("a", "b")), new Actor(vng, VNG, Set.of(Role.NEGOTIATOR))))
                .isInstanceOf(NotFound.class);
    }

    private String file() {
        return application.getBean(DossierFiles.class).export(new Road(application).opened().agreement(), Actor.system());
    }

    private Integer agreements() {
        return application.getBean(JdbcTemplate.class).queryForObject("select count(*) from agreement", Integer.class);
    }

    /** @return the page of the work, which is over */
    private String begin(PersonId registrar, String... files) throws Exception {
        MockHttpServletResponse sent = send(registrar, files);
        assertThat(sent.getStatus()).isEqualTo(302);
        work.finished();
        return sent.getRedirectedUrl();
    }

    private MockHttpServletResponse send(PersonId person, String... files) {
        MockMultipartHttpServletRequestBuilder request = MockMvcRequestBuilders.multipart("/werk/import");
        for (int number = 0; number < files.length; number++) {
            request.file(new MockMultipartFile("files", "bestand-" + (number + 1) + ".yaml", "application/yaml", files[number].getBytes(StandardCharsets.UTF_8)));
        }
        return perform(request.with(csrf()), person);
    }

    private MockHttpServletResponse get(String page, PersonId person) {
        return perform(MockMvcRequestBuilders.get(page), person);
    }

    private MockHttpServletResponse perform(org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder<?> request, PersonId person) {
        try {
            MockHttpServletResponse answer = web.perform((RequestBuilder) request.with(signedInAs(person))).andReturn().getResponse();
            answer.setCharacterEncoding("UTF-8");
            return answer;
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private PersonId person(OrganisationId organisation, Role role) {
        return people.register(new RegisterPerson(role + " van " + organisation.value(), organisation, Set.of(role)), Actor.system());
    }

    private static List<String> names(byte[] archive) throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }
}
