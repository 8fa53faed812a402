package nl.wederkerig.web.escalation;

import static nl.wederkerig.web.security.Visitor.signedInAs;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.party.PeopleRegister;
import nl.wederkerig.party.RegisterPerson;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.PersonId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.CountedStatements;
import nl.wederkerig.support.IntegrationTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** The escalation overview as executives, BZK and others get it. */
@IntegrationTest
class EscalationPagesTest {

    private static final int MOST_STATEMENTS = 20;
    private static final int LATE = 0xa3211b;
    private static final int ATTENTION = 0xfcefd0;
    private static final List<String> LOADED = List.of("nu-02-klimaatadaptatie", "nu-03-woningbouw", "nu-06-schuldhulp", "nu-07-bestaanszekerheid",
            "nu-08-waterkwaliteit");

    private static final List<String> NUMBERS =
            List.of("Twee", "Drie", "Vier", "Vijf", "Zes", "Zeven", "Acht", "Negen", "Tien", "Elf", "Twaalf");

    @Autowired
    private MockMvc mvc;
    @Autowired
    private DossierFiles dossiers;
    @Autowired
    private PeopleRegister people;
    @Autowired
    private Organisations organisations;
    @Autowired
    private EffectiveTime time;

    @BeforeEach
    void there_are_agreements_on_several_levels() throws Exception {
        for (String file : LOADED) {
            dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration", file + ".yaml")), time.today());
        }
    }

    @Test
    void executives_bzk_and_auditors_find_it_and_for_others_it_is_not_there() throws Exception {
        for (String page : List.of("/escalatie", "/escalatie/tabel", "/escalatie/tabel.csv", "/escalatie/tabel.xlsx", "/escalatie.pdf")) {
            assertThat(get(page, "VNG", Role.EXECUTIVE).getStatus()).as(page).isEqualTo(200);
            assertThat(get(page, "BZK", Role.BZK_LIAISON).getStatus()).as(page).isEqualTo(200);
            assertThat(get(page, "AR", Role.AUDITOR).getStatus()).as(page).isEqualTo(200);
            assertThat(get(page, "VNG", Role.NEGOTIATOR).getStatus()).as(page).isEqualTo(404);
            assertThat(get(page, "GS", Role.REGISTRAR).getStatus()).as(page).isEqualTo(404);
        }
    }

    @Test
    void three_sentences_come_first_and_lead_to_what_they_count() throws Exception {
        String page = body("/escalatie", "BZK", Role.EXECUTIVE);

        assertThat(page).contains("onderhandeling", "/escalatie/tabel?wat=kabinet").doesNotContain("??");
        assertThat(body("/escalatie/tabel?wat=kabinet", "BZK", Role.EXECUTIVE)).contains("Trede 5 · kabinet").doesNotContain("vraagt aandacht</span>");
        assertThat(body("/escalatie?taal=en", "BZK", Role.EXECUTIVE)).contains("Where every agreement stands").doesNotContain("??");
    }

    @Test
    void it_says_which_agreements_it_counts_and_calls_a_level_the_same_everywhere() throws Exception {
        String vng = body("/escalatie", "VNG", Role.EXECUTIVE);

        assertThat(vng).contains("van de lopende akkoorden waarbij uw organisatie partij is.", "voorgelegd aan een derde",
                "<span>advies van een derde</span>", "Trede 3 · advies van een derde").doesNotContain("bij een derde<");
        assertThat(body("/escalatie", "BZK", Role.EXECUTIVE)).contains("van alle lopende akkoorden.");
        assertThat(body("/escalatie", "BZK", Role.BZK_LIAISON)).contains("van de lopende akkoorden die u mag inzien.");
        assertThat(body("/escalatie?op=2026-01-01", "VNG", Role.EXECUTIVE)).contains(", van de lopende akkoorden waarbij uw organisatie partij is.</strong>");
        for (String page : List.of("/escalatie", "/escalatie/tabel")) {
            assertThat(body(page + "?op=2999-01-01", "VNG", Role.EXECUTIVE)).contains("2999-01-01 is geen dag tot en met vandaag.");
            assertThat(body(page + "?op=2026-01-01", "VNG", Role.EXECUTIVE)).doesNotContain("geen dag tot en met");
        }
    }

    /** IenW is late with what is in dispute about the quality of water. */
    @Test
    void commitments_that_are_late_are_counted_with_those_in_dispute_and_led_to() throws Exception {
        String minister = body("/escalatie", "BZK", Role.EXECUTIVE);
        int late = (int) get("/afspraken/alle.csv?laat=true", "BZK", Role.EXECUTIVE).getContentAsString(StandardCharsets.UTF_8).lines().count() - 1;

        assertThat(late).isBetween(2, NUMBERS.size() + 1);
        assertThat(minister).contains("href=\"/afspraken/alle?laat=true\">" + NUMBERS.get(late - 2) + " afspraken zijn te laat, de oudste sinds ");
        assertThat(body("/escalatie/tabel?wat=laat", "BZK", Role.EXECUTIVE)).contains("WK-DEMO-08").doesNotContain("WK-DEMO-02");
        assertThat(body("/escalatie", "IenW", Role.EXECUTIVE)).contains("href=\"/escalatie/tabel?wat=laat\"", "href=\"/afspraken/van-ons?laat=true\"",
                "van uw organisatie</a>.").doesNotContain("/afspraken/alle?laat=true");
        assertThat(body("/escalatie?op=" + time.today().minusDays(1), "BZK", Role.EXECUTIVE)).contains("wat=laat\"").doesNotContain("laat=true");
        for (String seen : List.of(body("/escalatie", "VNG", Role.EXECUTIVE), body("/escalatie?op=" + time.today(), "VNG", Role.EXECUTIVE),
                body("/escalatie?op=" + time.today().minusDays(1), "BZK", Role.EXECUTIVE))) {
            assertThat(seen).containsPattern("wat=laat\">\\p{L}+ afspraken in \\p{L}+ akkoord(en)? zijn te laat, de oudste sinds ");
        }
        String past = "&op=" + time.today().minusDays(1);
        assertThat(minister).doesNotContainPattern("afspraken in \\p{L}+ akkoord");
        long agreements = get("/escalatie/tabel.csv?wat=laat" + past, "BZK", Role.EXECUTIVE).getContentAsString(StandardCharsets.UTF_8)
                .lines().count() - 1;
        assertThat(body("/escalatie?" + past, "BZK", Role.EXECUTIVE)).contains(" in " + (agreements == 1 ? "één akkoord"
                : NUMBERS.get((int) agreements - 2).toLowerCase(Locale.ROOT) + " akkoorden") + " zijn te laat");
        assertThat(body("/escalatie?taal=en", "IenW", Role.EXECUTIVE)).contains("owed by your organisation").doesNotContain("??");
    }

    /** About the energy of households VNG and SZW talk. */
    @Test
    void a_dispute_that_the_parties_still_talk_about_is_told_and_led_to() throws Exception {
        assertThat(body("/escalatie", "BZK", Role.EXECUTIVE)).doesNotContain("overleggen de partijen zelf nog");
        dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration/nu-13-energiearmoede.yaml")), time.today());

        assertThat(body("/escalatie", "BZK", Role.EXECUTIVE)).contains("wat=overleg\">Over één geschil overleggen de partijen zelf nog.");
        assertThat(body("/escalatie/tabel?wat=overleg", "BZK", Role.EXECUTIVE)).contains("WK-DEMO-13", "geschil in overleg tussen partijen")
                .doesNotContain("WK-DEMO-02");
        assertThat(body("/escalatie?taal=en", "BZK", Role.EXECUTIVE)).contains("still in consultation between the parties").doesNotContain("??");
    }

    /** About care VNG and VWS have an outcome to answer; about a digital desk experts advise without a dispute. */
    @Test
    void outcomes_that_are_to_be_answered_and_advices_without_a_dispute_are_told_and_led_to() throws Exception {
        assertThat(body("/escalatie", "BZK", Role.EXECUTIVE)).doesNotContain("wat=uitkomst", "wat=advies");
        for (String file : List.of("nu-15-wijkverpleging", "nu-18-kademuren", "nu-22-digitaal-loket")) {
            dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration/" + file + ".yaml")), time.today());
        }
        String minister = body("/escalatie", "BZK", Role.EXECUTIVE);

        assertThat(minister).contains("wat=uitkomst\">Eén uitkomst wacht op antwoord.",
                "wat=advies\">Eén advies van wijzen loopt zonder dat er een geschil is.");
        assertThat(minister).as("the day of the procedure is called so, beside the day of who holds the file").contains(": de procedure bij arbiters begon op ");
        assertThat(body("/escalatie/tabel?wat=uitkomst", "BZK", Role.EXECUTIVE)).contains("WK-DEMO-15").doesNotContain("WK-DEMO-22", "WK-DEMO-02");
        assertThat(body("/escalatie/tabel?wat=advies", "BZK", Role.EXECUTIVE)).contains("WK-DEMO-22", "advies van wijzen, zonder geschil")
                .doesNotContain("WK-DEMO-15");
        assertThat(body("/escalatie?op=" + time.today().minusDays(1), "BZK", Role.EXECUTIVE)).contains("Eén advies van wijzen loopt");
        assertThat(body("/escalatie?taal=en", "BZK", Role.EXECUTIVE)).contains("One outcome waits for an answer", "One expert advice is under way")
                .doesNotContain("??");
    }

    /** Its term stands still; an advice and a milestone are late. */
    @Test
    void what_the_timetable_names_and_is_late_follows_next_though_the_term_stands_still() throws Exception {
        dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration/nu-19-bruggen.yaml")), time.today());

        assertThat(get("/escalatie/tabel.csv", "IenW", Role.EXECUTIVE).getContentAsString(StandardCharsets.UTF_8).lines())
                .anySatisfy(line -> assertThat(line).matches("WK-DEMO-19;.*;1;[^;]*;Onderhandeling;IPO en IenW;[^;]*;Gevraagd advies vastleggen;[-0-9]{10};.*"));
    }

    /** The term of WK-DEMO-03 stands still; who has not accepted the text must do so all the same. */
    @Test
    void what_is_asked_and_stands_still_is_there_with_the_day_on_which_it_runs_again() throws Exception {
        assertThat(body("/escalatie/tabel", "IPO", Role.EXECUTIVE)).contains("Overeenstemming over een tekst, opgeschort tot");
        assertThat(body("/escalatie", "IPO", Role.EXECUTIVE)).contains("Overeenstemming over een tekst, opgeschort tot");
    }

    @Test
    void the_minister_finds_all_and_another_executive_only_what_the_organisation_is_party_to() throws Exception {
        assertThat(rows("BZK")).contains("WK-DEMO-02", "WK-DEMO-03", "WK-DEMO-06", "WK-DEMO-07", "WK-DEMO-08");
        assertThat(rows("AZ")).hasSameSizeAs(rows("BZK"));
        assertThat(rows("IPO")).contains("WK-DEMO-02", "WK-DEMO-03").hasSizeLessThan(rows("BZK").size());
        assertThat(rows("DEF")).isEmpty();
        assertThat(body("/escalatie", "DEF", Role.EXECUTIVE)).contains("Er lopen hier geen akkoorden").doesNotContain("WK-DEMO");
    }

    @Test
    void filters_and_the_day_stay_in_the_address_of_the_table_and_of_the_paper() throws Exception {
        String page = body("/escalatie?thema=klimaat&op=2026-01-01", "BZK", Role.EXECUTIVE);

        assertThat(page).contains("/escalatie/tabel?thema=klimaat&amp;op=2026-01-01", "/escalatie.pdf?thema=klimaat&amp;op=2026-01-01", "Zoals het was op");
        assertThat(body("/escalatie?trede=1", "BZK", Role.EXECUTIVE)).contains("van alle lopende akkoorden, voor zover zij aan de filters voldoen");
        assertThat(body("/escalatie?op=geen-dag&partij=x&trede=9", "BZK", Role.EXECUTIVE)).doesNotContain("Zoals het was op");
    }

    @Test
    void an_executive_starts_with_it() throws Exception {
        assertThat(body("/", "VNG", Role.EXECUTIVE)).contains("id=\"escalatie\"", "Het afgelopen jaar", "Het afgelopen halfjaar");
        assertThat(body("/", "DEF", Role.EXECUTIVE)).contains("Er wacht niets op u").doesNotContain("Het afgelopen jaar");
        assertThat(body("/", "VNG", Role.NEGOTIATOR)).doesNotContain("id=\"escalatie\"");
    }

    @Test
    void no_page_of_it_costs_more_than_twenty_statements() {
        PersonId minister = person("BZK", Role.EXECUTIVE);
        for (String page : List.of("/", "/escalatie", "/escalatie?thema=klimaat&op=2026-01-01", "/escalatie/tabel", "/escalatie.pdf")) {
            assertThat(CountedStatements.of(() -> get(page, minister))).as(page).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    @Test
    void the_paper_is_one_page_that_says_the_same_and_that_a_screen_reader_can_read() throws Exception {
        byte[] paper = get("/escalatie.pdf", "BZK", Role.EXECUTIVE).getContentAsByteArray();

        try (PDDocument pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(pdf)).contains("WK-DEMO-02", "Waar elk akkoord staat", "Het afgelopen jaar");
        }
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(paper), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream().map(each -> each.getRuleId().getClause() + " " + each.getMessage())
                    .distinct().collect(Collectors.joining("\n"))).isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void on_the_paper_what_is_late_is_red_and_what_is_on_course_has_no_colour() throws Exception {
        assertThat(colours("/escalatie.pdf")).contains(LATE, ATTENTION);
        assertThat(colours("/escalatie.pdf?trede=0")).doesNotContain(ATTENTION);
    }

    /** What the first page is painted with. */
    private Set<Integer> colours(String page) throws Exception {
        Set<Integer> colours = new HashSet<>();
        try (PDDocument pdf = Loader.loadPDF(get(page, "BZK", Role.EXECUTIVE).getContentAsByteArray())) {
            List<Object> said = new PDFStreamParser(pdf.getPage(0)).parse();
            for (int at = 3; at < said.size(); at++) {
                if (said.get(at) instanceof Operator paints && paints.getName().equals(OperatorName.NON_STROKING_RGB)) {
                    colours.add(said.subList(at - 3, at).stream().map(part -> Math.round(((COSNumber) part).floatValue() * 255))
                            .reduce(0, (colour, part) -> colour * 256 + part));
                }
            }
        }
        return colours;
    }

    /** With long titles, many parties and more agreements than fit: the first of them, on one page. */
    @Test
    void the_paper_of_many_agreements_is_one_page_too() throws Exception {
        for (String file : demonstration()) {
            dossiers.loadDemonstration(Files.readString(Path.of("src/main/resources/demonstration", file + ".yaml")), time.today());
        }
        byte[] paper = get("/escalatie.pdf", "BZK", Role.EXECUTIVE).getContentAsByteArray();
        Files.createDirectories(Path.of("target", "paper"));
        Files.write(Path.of("target", "paper", "escalatie.pdf"), paper);

        try (PDDocument pdf = Loader.loadPDF(paper)) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text.split("WK-DEMO-", -1)).as("agreements on it").hasSizeBetween(12 + 1, 20 + 1);
            assertThat(text).contains("in de tabel.");
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static List<String> demonstration() {
        return Stream.of(Path.of("src/main/resources/demonstration").toFile().list()).filter(name -> name.startsWith("nu-") && name.endsWith(".yaml"))
                .map(name -> name.replace(".yaml", "")).filter(name -> !LOADED.contains(name)).sorted().limit(18).toList();
    }

    private List<String> rows(String code) throws Exception {
        return get("/escalatie/tabel.csv", code, Role.EXECUTIVE).getContentAsString(StandardCharsets.UTF_8).lines().skip(1)
                .map(line -> line.split(";")[0]).toList();
    }

    private String body(String page, String code, Role role) throws Exception {
        MockHttpServletResponse answer = get(page, code, role);
        assertThat(answer.getStatus()).as(page).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse get(String page, String code, Role role) {
        return get(page, person(code, role));
    }

    private MockHttpServletResponse get(String page, PersonId person) {
        try {
            return mvc.perform(MockMvcRequestBuilders.get(page).with(signedInAs(person))).andReturn().getResponse();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private PersonId person(String code, Role role) {
        return people.register(new RegisterPerson(role + " " + code, organisations.byCode(code, time.today()).orElseThrow(), Set.of(role)),
                Actor.system());
    }
}
