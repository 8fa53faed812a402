package nl.wederkerig.web.checklist;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementKind;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.checklist.ChecklistItem;
import nl.wederkerig.checklist.ChecklistTemplate;
import nl.wederkerig.checklist.ChecklistTemplates;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.party.AuthorityGround;
import nl.wederkerig.party.GrantAuthority;
import nl.wederkerig.party.SigningAuthorities;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Checklists: kept by the registrar, attached by kind, answered with evidence by parties, and shown to who co-signs. */
@IntegrationTest
class ChecklistPagesTest {

    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");
    private static final String TEMPLATES = "/beheer/toetslijsten";
    private static final Map<String, String> YES = Map.of("answer", "YES", "explanation", "Zie paragraaf 3", "link", "https://example.nl/toets");

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    private Road road;
    private Visits visits;

    @BeforeEach
    void a_negotiation_with_an_observer() {
        road = new Road(application).opened(Registrations.valid().and(IPO, PartyRole.OBSERVER).command()).proposed().on("2026-02-10");
        visits = new Visits(web, application, road);
    }

    @Test
    @Rule("T81")
    void a_list_belongs_to_an_agreement_by_its_kind() {
        assertThat(visits.get(VNG, agreement("/financien"))).contains("Toetslijsten", "0 van 6 beantwoord, 5 nog te beantwoorden, 1 niet verplicht", "/toetslijsten/udo",
                "/toetslijsten/beoordelingskader-ibv").doesNotContain("/toetslijsten/aanwijzingen-convenanten", "??");
        assertThat(visits.get(SZW, agreement("/toetslijsten/udo?taal=en"))).contains("Is there enough time to introduce it?", "Open").doesNotContain("??");
        assertThat(visits.status(VNG, agreement("/toetslijsten/aanwijzingen-convenanten"))).isEqualTo(404);
        assertThat(visits.get(VNG, agreement("?taal=nl"))).as("both are complete").contains("Financiële paragraaf wijzigen", "Uitvoerbaarheidstoets wijzigen")
                .doesNotContain("Uitvoerbaarheidstoets invullen");

        Road cityDeal = road.alongside().opened(Registrations.valid().kind(AgreementKind.CITY_DEAL).command()).on("2026-02-10");
        assertThat(visits.get(VNG, "/akkoorden/" + cityDeal.agreement() + "/financien")).contains("/toetslijsten/aanwijzingen-convenanten")
                .doesNotContain("/toetslijsten/udo");
    }

    @Test
    @Rule("T82")
    void a_party_answers_with_evidence_and_the_last_answer_counts() {
        assertThat(visits.get(VNG, agreement("/toetslijsten/udo/tijd"))).contains("Is er genoeg tijd om het in te voeren?", "vraag 7 van 10",
                "href=\"" + agreement("/toetslijsten/udo/geld") + "\">Vorige vraag").doesNotContain("??");
        assertThat(visits.get(VNG, agreement("/toetslijsten/udo/betrokken"))).contains("vraag 1 van 10").doesNotContain("Vorige vraag");
        assertThat(visits.upload(VNG, agreement("/toetslijsten/udo/tijd"), YES, "planning.txt", "De planning").getRedirectedUrl())
                .isEqualTo(agreement("/toetslijsten/udo"));

        for (OrganisationId party : List.of(VNG, SZW, IPO)) {
            assertThat(visits.get(party, agreement("/toetslijsten/udo"))).contains("Zie paragraaf 3", "https://example.nl/toets", "planning.txt",
                    "1 van 10 beantwoord, 8 nog te beantwoorden").doesNotContain("??");
        }
        String page = visits.get(SZW, agreement("/toetslijsten/udo"));
        String document = page.replaceAll("(?s).*href=\"(/documenten/[^\"]+)\".*", "$1");
        assertThat(visits.get(SZW, document)).isEqualTo("De planning");
        assertThat(visits.status(new OrganisationId("pv26"), document)).isEqualTo(404);
        assertThat(visits.get(SZW, agreement("/geschiedenis"))).contains("VNG beantwoordde een vraag van een toetslijst: ja");

        assertThat(visits.post(SZW, agreement("/toetslijsten/udo/tijd"), Map.of("answer", "NO", "explanation", "Een jaar is te kort")).getStatus()).isEqualTo(302);
        assertThat(visits.get(VNG, agreement("/toetslijsten/udo"))).contains("Een jaar is te kort", "Eén keer eerder beantwoord")
                .doesNotContain("Zie paragraaf 3");
        assertThat(visits.get(VNG, agreement("/toetslijsten/udo/tijd"))).contains("Eerdere antwoorden", "Zie paragraaf 3");
    }

    @Test
    @Rule("T82")
    void who_is_no_party_or_looks_on_does_not_answer_and_silence_is_no_answer() {
        assertThat(visits.status(IPO, agreement("/toetslijsten/udo/tijd"))).isEqualTo(404);
        assertThat(visits.post(IPO, agreement("/toetslijsten/udo/tijd"), YES).getStatus()).isEqualTo(409);
        assertThat(visits.get(VNG, Role.SIGNATORY, agreement("/toetslijsten/udo"))).doesNotContain("/toetslijsten/udo/tijd");
        for (OrganisationId other : List.of(new OrganisationId("pv26"), new OrganisationId("gm0344"))) {
            assertThat(visits.status(other, agreement("/toetslijsten/udo"))).isEqualTo(404);
            assertThat(visits.post(other, agreement("/toetslijsten/udo/tijd"), YES).getStatus()).isEqualTo(404);
        }
        MockHttpServletResponse wrong = visits.post(VNG, agreement("/toetslijsten/udo/tijd"), Map.of("answer", "", "explanation", "", "link", "javascript:alert(1)"));
        assertThat(wrong.getStatus()).isEqualTo(400);
        assertThat(Visits.text(wrong)).contains("#field-answer", "#field-explanation", "#field-link");
        assertThat(visits.post(VNG, agreement("/toetslijsten/udo/onbekend"), YES).getStatus()).isEqualTo(404);
        assertThat(visits.get(VNG, agreement("/toetslijsten/udo"))).contains("0 van 10 beantwoord, 9 nog te beantwoorden");

        road.on("2026-02-11").abandon();
        assertThat(visits.post(VNG, agreement("/toetslijsten/udo/tijd"), YES).getStatus()).isEqualTo(409);
        assertThat(visits.get(VNG, agreement("/toetslijsten/udo"))).contains("de toetslijst blijft zoals zij is");
    }

    @Test
    @Rule({"T80", "T83"})
    void a_change_is_a_new_version_and_what_was_answered_stays() {
        visits.post(VNG, agreement("/toetslijsten/artikel-2-fvw/cijfers"), YES);
        visits.post(VNG, agreement("/toetslijsten/artikel-2-fvw/overleg"), YES);
        String form = visits.get(SECRETARIAT, Role.REGISTRAR, TEMPLATES + "/artikel-2-fvw");
        assertThat(form).contains("Staan daar cijfers bij", "Are there figures", "artikel 2, derde lid").doesNotContain("??");

        Map<String, Object> changed = standing("artikel-2-fvw");
        changed.put("items[2].dutch", "Is ieder bedrag per jaar onderbouwd?");
        changed.put("items[4].dutch", "");
        changed.put("items[4].english", "");
        changed.put("items[4].reference", "");
        changed.put("items[6].dutch", "Is het prijspeil genoemd?");
        changed.put("items[6].english", "Is the price level named?");
        changed.put("items[6].required", "true");
        assertThat(visits.post(SECRETARIAT, Role.REGISTRAR, TEMPLATES + "/artikel-2-fvw", changed).getRedirectedUrl()).isEqualTo(TEMPLATES);

        assertThat(visits.get(SZW, agreement("/toetslijsten/artikel-2-fvw"))).contains("Is ieder bedrag per jaar onderbouwd?",
                "Versie 1 vroeg: Staan daar cijfers bij", "Is het prijspeil genoemd?", "1 van 6 beantwoord, 4 nog te beantwoorden",
                "Deze vragen staan niet meer in de lijst", "Is op tijd overlegd met de ministers").doesNotContain("??");
        assertThat(visits.post(VNG, agreement("/toetslijsten/artikel-2-fvw/overleg"), YES).getStatus()).isEqualTo(404);
        MockHttpServletResponse late = visits.post(SECRETARIAT, Role.REGISTRAR, TEMPLATES + "/artikel-2-fvw", changed);
        assertThat(late.getStatus()).as("based on version 1").isEqualTo(400);
    }

    @Test
    @Rule("T80")
    void only_the_registrar_keeps_the_lists_and_hears_what_is_wrong_with_them() {
        assertThat(visits.get(SECRETARIAT, Role.REGISTRAR, TEMPLATES)).contains("Aanwijzingen voor convenanten", "Citydeal").doesNotContain("??");
        assertThat(visits.get(SECRETARIAT, Role.REGISTRAR, TEMPLATES + "/nieuw?taal=en")).contains("New checklist").doesNotContain("??");
        assertThat(visits.get(SECRETARIAT, Role.REGISTRAR, "/beheer")).contains(TEMPLATES);
        for (String path : List.of(TEMPLATES, TEMPLATES + "/nieuw", TEMPLATES + "/udo")) {
            assertThat(visits.status(VNG, path)).isEqualTo(403);
        }
        MockHttpServletResponse wrong = visits.post(SECRETARIAT, Role.REGISTRAR, TEMPLATES + "/nieuw",
                Map.of("code", "udo", "dutch", "Weer een", "english", "", "items[0].dutch", "Is het zo?", "items[0].english", ""));
        assertThat(Visits.text(wrong)).contains("#field-code", "#field-english", "#field-items-0-english");
        assertThat(visits.post(SECRETARIAT, Role.REGISTRAR, TEMPLATES + "/nieuw", Map.of("code", "regiodeal", "dutch", "Regiodeal", "english", "Region deal",
                "kinds", "ADMINISTRATIVE_AGREEMENT", "items[0].dutch", "Is het zo?", "items[0].english", "Is it?", "items[0].required", "true"))
                .getRedirectedUrl()).isEqualTo(TEMPLATES);
        assertThat(visits.get(VNG, agreement("/financien"))).contains("/toetslijsten/regiodeal", "0 van 1 beantwoord, 1 nog te beantwoorden");
    }

    @Test
    @Rule("T80")
    void the_registrar_fills_in_the_numbers_of_the_instructions_for_covenants_and_parties_read_them() {
        Road covenant = road.alongside().opened(Registrations.valid().kind(AgreementKind.COVENANT).command()).on("2026-02-10");
        String list = "/akkoorden/" + covenant.agreement() + "/toetslijsten/aanwijzingen-convenanten";
        assertThat(visits.get(VNG, list)).contains("hoe een partij kan opzeggen").doesNotContain("Aanwijzing tien");
        Map<String, Object> numbered = standing("aanwijzingen-convenanten");
        numbered.put("items[8].reference", "Aanwijzing tien");

        assertThat(visits.post(SECRETARIAT, Role.REGISTRAR, TEMPLATES + "/aanwijzingen-convenanten", numbered).getRedirectedUrl()).isEqualTo(TEMPLATES);

        assertThat(visits.get(VNG, list)).contains("hoe een partij kan opzeggen", "Aanwijzing tien");
    }

    @Test
    @Rule("T81")
    void bzk_sees_what_is_open_when_it_co_signs_and_others_are_not_stopped() {
        road.agreed().signedByParties();
        application.getBean(SigningAuthorities.class).grant(new GrantAuthority(visits.person(BZK, Role.SIGNATORY), BZK, AuthorityGround.EX_OFFICIO,
                LocalDate.of(2026, 1, 1), null, null), Actor.system());

        assertThat(visits.get(BZK, Role.SIGNATORY, "/medeondertekening")).contains("an de toetslijsten samen staan 23 verplichte vragen open");
        assertThat(visits.get(BZK, Role.SIGNATORY, agreement("/ondertekenen"))).contains("an de toetslijsten samen staan 23 verplichte vragen open").doesNotContain("??");
    }

    @Test
    @Rule("T82")
    void who_answers_once_the_agreement_is_in_force_reads_that_it_was_not_there_when_it_was_signed() {
        String late = "Een antwoord van nu lag niet voor bij de ondertekening";
        assertThat(visits.get(VNG, agreement("/toetslijsten/udo/tijd"))).doesNotContain(late);

        road.agreed().signedByParties().on("2026-03-12").signs(BZK);

        for (String page : List.of("/toetslijsten/udo", "/toetslijsten/udo/tijd")) {
            assertThat(visits.get(VNG, agreement(page))).contains(late);
        }
    }

    @Test
    @Rule("T82")
    void an_export_tells_what_was_answered_and_an_import_answers_it_again() {
        visits.post(VNG, agreement("/toetslijsten/udo/tijd"), Map.of("answer", "NO", "explanation", "Een jaar is te kort"));
        visits.upload(VNG, agreement("/toetslijsten/udo/tijd"), YES, "planning.txt", "De planning\r\nin twee jaren");
        DossierFiles files = application.getBean(DossierFiles.class);
        String exported = files.export(road.agreement(), Actor.system());

        assertThat(exported).contains("do: answer-checklist", "item: tijd", "explanation: Zie paragraaf 3", "name: planning.txt", "base64: ");
        var again = files.importFile(exported.replaceFirst("reference: \\S+", "reference: NOGMAALS-1"), Actor.system());
        String page = visits.get(VNG, "/akkoorden/" + again + "/toetslijsten/udo");
        assertThat(page).contains("Zie paragraaf 3", "planning.txt", "Eén keer eerder beantwoord");
        assertThat(visits.get(SZW, page.replaceAll("(?s).*href=\"(/documenten/[^\"]+)\".*", "$1"))).isEqualTo("De planning\r\nin twee jaren");
    }

    /** The form as the registrar finds it. */
    private Map<String, Object> standing(String code) {
        ChecklistTemplate template = application.getBean(ChecklistTemplates.class).one(code, visits.actor(SECRETARIAT, Role.REGISTRAR));
        Map<String, Object> fields = new LinkedHashMap<>(Map.of("version", template.version(), "dutch", template.dutch(), "english", template.english(),
                "kinds", template.kinds().stream().map(Enum::name).toList()));
        for (int row = 0; row < template.items().size(); row++) {
            ChecklistItem item = template.items().get(row);
            String path = "items[" + row + "].";
            fields.put(path + "key", item.key());
            fields.put(path + "reference", item.reference() == null ? "" : item.reference());
            fields.put(path + "dutch", item.dutch());
            fields.put(path + "english", item.english());
            fields.put(path + "required", item.required() ? "true" : "");
        }
        return fields;
    }

    private String agreement(String page) {
        return "/akkoorden/" + road.agreement() + page;
    }
}
