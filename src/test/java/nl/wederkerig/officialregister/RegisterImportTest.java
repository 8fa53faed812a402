package nl.wederkerig.officialregister;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.Sight;
import nl.wederkerig.party.OrganisationView;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.InvalidInput;
import nl.wederkerig.shared.NotFound;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** What the official register says is taken over by the registrar, in one act, after a look. */
@IntegrationTest
class RegisterImportTest {

    private static final String PAGE = "/beheer/organisatieregister";
    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final OrganisationId NEW = new OrganisationId("gm9001");

    @Autowired
    private ApplicationContext application;
    @Autowired
    private RegisterImports imports;
    @Autowired
    private Organisations organisations;
    @Autowired
    private EffectiveTime time;
    @Autowired
    private MockMvc web;
    @Autowired
    private JdbcClient jdbc;
    private PersonId registrarId;
    private Actor registrar;
    private String today;

    @BeforeEach
    void a_registrar() {
        registrarId = new Staff(application).has("beheerder", "Functioneel beheerder", "GS", Role.REGISTRAR);
        registrar = application.getBean(People.class).actorOf(registrarId);
        today = time.today().toString();
    }

    @Test
    void what_is_here_already_as_in_the_register_changes_nothing() {
        ImportPlan plan = plan(new Export().municipality("gm0344", "Gemeente Utrecht", Export.begins("1817-01-01"))
                .body("Provincie", "pv26", "Provincie Utrecht", "").body("Waterschap", "ws0616", "Hoogheemraadschap van Rijnland", "")
                .body("Ministerie", "mnre1090", "Financien", "<p:afkorting>Fin</p:afkorting>"));

        assertThat(plan.mistakes()).isEmpty();
        assertThat(plan.changesNothing()).isTrue();
        assertThat(plan.unchanged()).isEqualTo(4);
        assertThat(plan.absent()).hasSizeGreaterThan(300).doesNotContain("gemeente Utrecht");
    }

    @Test
    void new_renamed_and_ended_bodies_are_shown_and_taken_over_in_one_act_that_is_recorded() {
        Export export = new Export().municipality("gm9001", "Gemeente Nieuwstad", Export.begins(today) + inUtrecht())
                .municipality("gm0345", "Gemeente Veenendaal-Oost", "")
                .municipality("gm0356", "Gemeente Nieuwegein", Export.ends(today));
        ImportPlan plan = plan(export);
        assertThat(plan.entered()).extracting(ImportPlan.NewBody::code).containsExactly("GM9001");
        assertThat(plan.entered().get(0).province()).isEqualTo(new OrganisationId("pv26"));
        assertThat(plan.renamed()).extracting(ImportPlan.Renamed::name).containsExactly("gemeente Veenendaal-Oost");
        assertThat(plan.ended()).extracting(ImportPlan.Ended::suggested).containsExactly("GM9001");
        assertThat(organisations.byIds(List.of(NEW), time.today())).isEmpty();

        imports.apply(plan.id(), plan.fingerprint(), Map.of(new OrganisationId("gm0356"), Optional.of("GM9001")), registrar);
        OrganisationView made = organisations.byId(NEW, time.today());
        assertThat(made.name()).isEqualTo("gemeente Nieuwstad");
        assertThat(organisations.associationsOf(NEW, time.today())).contains(new OrganisationId("vng"));
        assertThat(organisations.byId(new OrganisationId("gm0345"), time.today()).name()).isEqualTo("gemeente Veenendaal-Oost");
        assertThat(organisations.successorOf(new OrganisationId("gm0356"), time.today())).isEqualTo(NEW);
        assertThat(jdbc.sql("select payload::text from recorded_event where type = 'OrganisationsImported'").query(String.class).single())
                .contains("\"entered\": 1", "\"renamed\": 1", "\"ended\": 1");
    }

    @Test
    void the_same_file_again_changes_nothing() {
        Export export = new Export().municipality("gm9001", "Gemeente Nieuwstad", Export.begins(today))
                .municipality("gm0345", "Gemeente Veenendaal-Oost", "").municipality("gm0356", "Gemeente Nieuwegein", Export.ends(today));
        ImportPlan first = plan(export);
        imports.apply(first.id(), first.fingerprint(), Map.of(new OrganisationId("gm0356"), Optional.empty()), registrar);
        long events = events();
        ImportPlan again = plan(export);

        assertThat(again.changesNothing()).isTrue();
        imports.apply(again.id(), again.fingerprint(), Map.of(), registrar);
        assertThat(events()).isEqualTo(events);
    }

    @Test
    @Rule("A18")
    void a_municipality_that_merged_keeps_its_agreements_through_its_successor() {
        AgreementId agreement = new Road(application).registered(Registrations.valid().parties(new PartyKey(UTRECHT, PartyRole.DECENTRAL),
                new PartyKey(SZW, PartyRole.LINE_MINISTRY), new PartyKey(BZK, PartyRole.CO_SIGNER)).commitments().command()).agreement();
        ImportPlan plan = plan(new Export().municipality("gm9001", "Gemeente Nieuwstad", Export.begins(today))
                .municipality("gm0344", "Gemeente Utrecht", Export.ends(today)));
        imports.apply(plan.id(), plan.fingerprint(), Map.of(UTRECHT, Optional.of("Nieuwstad")), registrar);

        assertThat(application.getBean(Agreements.class).sight(agreement, Registrations.negotiator(NEW))).isEqualTo(Sight.FULL);
        assertThatThrownBy(() -> application.getBean(Agreements.class).sight(agreement, Registrations.negotiator(UTRECHT)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void an_ending_needs_an_answer_and_a_successor_that_exists_and_otherwise_nothing_happens() {
        ImportPlan plan = plan(new Export().municipality("gm9001", "Gemeente Nieuwstad", Export.begins(today))
                .municipality("gm0344", "Gemeente Utrecht", Export.ends(today)).municipality("gm0356", "Gemeente Nieuwegein", Export.ends(today)));

        assertThatThrownBy(() -> imports.apply(plan.id(), plan.fingerprint(), Map.of(UTRECHT, Optional.of("Nergenshuizen")), registrar))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.faults()).extracting("path", "code").containsExactlyInAnyOrder(
                        tuple("successor.gm0344", "official-register.no-successor"),
                        tuple("successor.gm0356", "official-register.no-answer")));
        assertThat(organisations.byIds(List.of(NEW), time.today())).isEmpty();
    }

    @Test
    void what_changed_since_the_look_is_looked_at_again() {
        Export export = new Export().municipality("gm9001", "Gemeente Nieuwstad", Export.begins(today));
        ImportPlan seen = plan(export);
        ImportPlan other = plan(export);
        imports.apply(other.id(), other.fingerprint(), Map.of(), registrar);

        assertThatThrownBy(() -> imports.apply(seen.id(), seen.fingerprint(), Map.of(), registrar)).isInstanceOfSatisfying(InvalidInput.class,
                refused -> assertThat(refused.faults()).extracting("code").containsExactly("official-register.changed"));
    }

    @Test
    void the_registrar_looks_and_takes_over_on_pages_and_nobody_else_does() throws Exception {
        Export export = new Export().municipality("gm9001", "Gemeente Nieuwstad", Export.begins(today))
                .municipality("gm0356", "Gemeente Nieuwegein", Export.ends(today));
        String address = upload(export.text()).getHeader("Location");
        String page = page(address, registrarId).getContentAsString();
        assertThat(page).contains("gemeente Nieuwstad", "gemeente Nieuwegein bestaat niet meer", "value=\"GM9001\"");
        String fingerprint = page.replaceAll("(?s).*name=\"fingerprint\" value=\"([0-9a-f]+)\".*", "$1");

        MockHttpServletResponse without = web.perform(post(address).param("fingerprint", fingerprint).with(signedInAs(registrarId)).with(csrf()))
                .andReturn().getResponse();
        assertThat(without.getStatus()).isEqualTo(400);
        assertThat(without.getContentAsString()).contains("Vul in wie de plaats inneemt");
        MockHttpServletResponse done = web.perform(post(address).param("fingerprint", fingerprint).param("successor.gm0356", "GM9001")
                .with(signedInAs(registrarId)).with(csrf())).andReturn().getResponse();
        assertThat(done.getStatus()).isEqualTo(302);
        assertThat(page(address, registrarId).getContentAsString()).contains("Er verandert niets");

        PersonId negotiator = new Staff(application).has("vng", "VNG onderhandelaar", "VNG", Role.NEGOTIATOR);
        assertThat(page(PAGE, negotiator).getStatus()).isIn(403, 404);
        assertThat(page(address, negotiator).getStatus()).isIn(403, 404);
        assertThatThrownBy(() -> imports.plan(new ImportId(UUID.randomUUID()), registrar)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_faulty_file_is_shown_with_all_its_mistakes_and_cannot_be_taken_over() throws Exception {
        String address = upload(new Export().municipality("gm9001", "Gemeente Nieuwstad", "").municipality("pv20", "Fout", "").text()).getHeader("Location");
        String page = page(address, registrarId).getContentAsString();

        assertThat(page).contains("Fout heeft geen TOOI-code van de eigen soort", "Gemeente Nieuwstad is nieuw, maar heeft geen begindag")
                .doesNotContain("name=\"fingerprint\"");
        assertThat(upload("").getStatus()).isEqualTo(400);
        assertThat(page(upload("<!DOCTYPE x [<!ENTITY a \"b\">]><x>&a;</x>").getHeader("Location"), registrarId).getContentAsString())
                .contains("documenttype");
    }

    private ImportPlan plan(Export export) {
        return imports.plan(imports.read("export.xml", export.stream(), registrar), registrar);
    }

    private static String inUtrecht() {
        return "<p:adressen><p:adres><p:provincie>Utrecht</p:provincie></p:adres></p:adressen>";
    }

    private long events() {
        return jdbc.sql("select count(*) from recorded_event").query(Long.class).single();
    }

    private MockHttpServletResponse page(String address, PersonId person) throws Exception {
        return web.perform(get(address).with(signedInAs(person))).andReturn().getResponse();
    }

    private MockHttpServletResponse upload(String content) throws Exception {
        MockMultipartFile file = new MockMultipartFile("file", "export.xml", "text/xml", content.getBytes(StandardCharsets.UTF_8));
        return web.perform(multipart(PAGE + "/bestand").file(file).with(signedInAs(registrarId)).with(csrf())).andReturn().getResponse();
    }
}
