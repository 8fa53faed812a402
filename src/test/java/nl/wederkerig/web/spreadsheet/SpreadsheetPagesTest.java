package nl.wederkerig.web.spreadsheet;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.People;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.spreadsheet.CommitmentSheets;
import nl.wederkerig.spreadsheet.RowFate;
import nl.wederkerig.spreadsheet.SheetUpload;
import nl.wederkerig.spreadsheet.UploadId;
import nl.wederkerig.spreadsheet.UploadState;
import nl.wederkerig.support.IntegrationTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who may take spreadsheets in, and that what was exported comes in again as what it was. */
@IntegrationTest
class SpreadsheetPagesTest {

    private static final String PATH = "/beheer/import/rekenblad";
    private static final String HEADS = "Akkoord;Titel;Soort;Thema;Partijen;Gesloten op;Kenmerk;Afspraak;Wie;Aan;Uiterlijk;Termijn;Termijn vanaf;"
            + "Bedrag 2026;Bedrag 2027;Soort geld;Prijspeil;Kanaal;Inspanning of resultaat;Maatstaf;Streefwaarde;Bewijs vereist;Na afspraak;Na gebeurtenis\n";
    private static final String ROWS = """
            RONDE-1;Heen en terug;convenant;sociaal-domein;VNG,IPO,SZW,BZK;1-5-2024;A1;Een loket openen;SZW;VNG, IPO;31-12-2030;;;1.314.000;12,50;structureel;2026;algemene uitkering;resultaat;aantal loketten;342;ja;;
            RONDE-1;;;;;;A2;"=SOM(1;2) is geen formule";SZW;VNG;1-6-2029;;;;;;;;;;;;;
            RONDE-1;;;;;;A3;"- met een streepje, een ""aanhaling""
            en een tweede regel";leden van VNG;SZW;1-7-2029;;;;;;;;inspanning;;;nee;;
            RONDE-1;;;;;;A4;Betalen na het loket;SZW;VNG;;3 maanden;;;;;;;;;;;A1;
            RONDE-1;;;;;;A5;@iedereen informeren;VNG;IPO, SZW;;;;;;;;;;;;;;voorjaarsnota-2027
            """;

    @Autowired
    private MockMvc mvc;
    @Autowired
    private CommitmentSheets sheets;
    @Autowired
    private Fulfilment fulfilment;
    @Autowired
    private Agreements agreements;
    @Autowired
    private PeopleRegister register;
    @Autowired
    private People people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private JdbcTemplate database;

    private PersonId registrar;
    private PersonId negotiator;

    @BeforeEach
    void there_are_people() {
        registrar = person("GS", Role.REGISTRAR);
        negotiator = person("VNG", Role.NEGOTIATOR, Role.SIGNATORY);
        List.of("IPO", "SZW", "BZK").forEach(code -> person(code, Role.NEGOTIATOR, Role.SIGNATORY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void what_was_exported_comes_in_again_as_what_it_was(String format) throws Exception {
        imported((HEADS + ROWS).getBytes(StandardCharsets.UTF_8), "lopend.csv");
        standsOtherwiseByNow();
        long events = count("recorded_event");

        SheetUpload again = uploaded(exported(format), "afspraken." + format);

        assertThat(told(again)).isEmpty();
        assertThat(again.fates()).isEqualTo(Map.of(RowFate.UNCHANGED, 5));
        assertThat(again.canBeImported()).isFalse();
        assertThat(sent(post(PATH + "/" + again.id() + "/importeren").with(csrf()), registrar).getStatus()).isEqualTo(302);
        assertThat(count("commitment")).isEqualTo(5);
        assertThat(count("agreement")).isEqualTo(1);
        assertThat(count("recorded_event")).isEqualTo(events);
    }

    @Test
    void a_row_that_was_written_under_an_export_is_all_that_comes_in() throws Exception {
        imported((HEADS + ROWS).getBytes(StandardCharsets.UTF_8), "lopend.csv");
        String export = new String(exported("csv"), StandardCharsets.UTF_8);
        int columns = export.lines().findFirst().orElseThrow().split(";", -1).length;

        imported((export + "RONDE-1;;A6;Nog een loket openen;SZW;VNG;1-1-2032" + ";".repeat(columns - 7) + "\n").getBytes(StandardCharsets.UTF_8),
                "afspraken.csv");

        assertThat(count("commitment")).isEqualTo(6);
    }

    /** A date moved, another claimed, a third reported by a member. */
    private void standsOtherwiseByNow() {
        AgreementId agreement = agreements.byReference("RONDE-1", Actor.system()).orElseThrow();
        Actor szw = people.actorOf(person("SZW", Role.NEGOTIATOR));
        fulfilment.requestExtension(agreement, "A1", LocalDate.of(2031, 6, 30), "meer tijd", szw);
        fulfilment.decideExtension(agreement, "A1", true, null, people.actorOf(negotiator));
        fulfilment.decideExtension(agreement, "A1", true, null, people.actorOf(person("IPO", Role.NEGOTIATOR)));
        fulfilment.claim(agreement, "A2", "Staatscourant", szw);
        fulfilment.reportMember(agreement, "A3", organisations.byCode("GM0344", LocalDate.of(2026, 1, 1)).orElseThrow(), null,
                people.actorOf(negotiator));
    }

    @Test
    void only_registrars_come_here() throws Exception {
        for (String page : List.of("", "/leeg.csv", "/" + UUID.randomUUID())) {
            assertThat(sent(get(PATH + page), negotiator).getStatus()).as(page).isEqualTo(403);
            assertThat(sent(get(PATH + page), person("SZW", Role.EXECUTIVE)).getStatus()).as(page).isEqualTo(403);
        }
        assertThat(sent(upload("x".getBytes(StandardCharsets.UTF_8), "x.csv").with(csrf()), negotiator).getStatus()).isEqualTo(403);
        assertThat(count("spreadsheet_upload")).isZero();
        assertThat(sent(get(PATH), registrar).getStatus()).isEqualTo(200);
        assertThat(sent(get(PATH + "/leeg.xlsx"), registrar).getStatus()).isEqualTo(200);
    }

    @Test
    void an_upload_is_of_who_made_it_and_for_another_registrar_it_is_not_there() throws Exception {
        UploadId upload = uploaded((HEADS + ROWS).getBytes(StandardCharsets.UTF_8), "lopend.csv").id();
        PersonId other = person("GS", Role.REGISTRAR);

        assertThat(sent(get(PATH + "/" + upload), registrar).getStatus()).isEqualTo(200);
        assertThat(sent(get(PATH + "/" + upload), other).getStatus()).isEqualTo(404);
        assertThat(sent(post(PATH + "/" + upload + "/importeren").with(csrf()), other).getStatus()).isEqualTo(404);
        assertThat(sent(post(PATH + "/" + upload + "/verwijderen").with(csrf()), other).getStatus()).isEqualTo(404);
        assertThat(sent(get(PATH + "/" + UUID.randomUUID()), registrar).getStatus()).isEqualTo(404);
        assertThat(sent(post(PATH + "/" + upload + "/importeren"), registrar).getStatus()).as("without a token").isEqualTo(403);
        assertThat(count("agreement")).isZero();
        assertThat(sent(get(PATH), other).getContentAsString(StandardCharsets.UTF_8)).doesNotContain("lopend.csv");
    }

    private byte[] exported(String format) throws Exception {
        MockHttpServletResponse file = sent(get("/afspraken/alle." + format), negotiator);
        assertThat(file.getStatus()).isEqualTo(200);
        return file.getContentAsByteArray();
    }

    private void imported(byte[] content, String name) throws Exception {
        SheetUpload upload = uploaded(content, name);
        assertThat(told(upload)).isEmpty();
        sent(post(PATH + "/" + upload.id() + "/importeren").with(csrf()), registrar);
        assertThat(settled(upload.id()).state()).isEqualTo(UploadState.IMPORTED);
    }

    private SheetUpload uploaded(byte[] content, String name) throws Exception {
        String location = sent(upload(content, name).with(csrf()), registrar).getHeader("Location");
        assertThat(location).startsWith(PATH + "/");
        return settled(new UploadId(UUID.fromString(location.substring(PATH.length() + 1))));
    }

    private SheetUpload settled(UploadId upload) {
        Actor actor = people.actorOf(registrar);
        Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> !sheets.of(upload, actor).state().isAtWork());
        return sheets.of(upload, actor);
    }

    private List<String> told(SheetUpload upload) {
        return sheets.rows(upload.id(), Set.of(), 0, 500, people.actorOf(registrar)).stream().flatMap(row -> row.faults().stream()
                .map(fault -> row.row() + " " + fault.column() + " " + fault.english())).toList();
    }

    private static MockHttpServletRequestBuilder upload(byte[] content, String name) {
        return multipart(PATH).file(new MockMultipartFile("file", name, "application/octet-stream", content));
    }

    private MockHttpServletResponse sent(MockHttpServletRequestBuilder request, PersonId person) throws Exception {
        return mvc.perform(request.with(signedInAs(person))).andReturn().getResponse();
    }

    private PersonId person(String code, Role... roles) {
        return register.register(new RegisterPerson("Iemand van " + code, organisations.byCode(code, LocalDate.of(2026, 1, 1)).orElseThrow(),
                Set.of(roles)), Actor.system());
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from " + table, Long.class);
    }
}
