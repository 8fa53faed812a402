package nl.wederkerig.web.room;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.COUNCIL_OF_STATE;
import static nl.wederkerig.agreement.Registrations.FIN;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.agreement.PartyKey;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.PartySuccession;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.overview.PartyTasks;
import nl.wederkerig.party.Organisations;
import nl.wederkerig.record.ChainVerification;
import nl.wederkerig.room.SideRooms;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import nl.wederkerig.support.Visits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/** What one side of an agreement shares: for its parties, and for nobody else on any page. */
@IntegrationTest
class SideRoomPagesTest {

    private static final OrganisationId UTRECHT = new OrganisationId("gm0344");
    private static final String WORDS = "Wij gaan niet onder vijftig miljoen";

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    @Autowired
    private SideRooms rooms;

    private OrganisationId waterBoards;
    private OrganisationId az;
    private OrganisationId auditors;
    private Road road;
    private Visits visits;

    /** VNG and IPO against SZW and BZK; the water boards look on. */
    @BeforeEach
    void two_sides_of_two() {
        waterBoards = organisation("UvW");
        az = organisation("AZ");
        auditors = organisation("AR");
        road = new Road(application).registered(Registrations.valid().and(IPO, PartyRole.DECENTRAL).and(waterBoards, PartyRole.OBSERVER).command())
                .on("2026-02-10");
        visits = new Visits(web, application, road);
    }

    @Test
    @Rule("T84")
    void the_parties_on_a_side_share_notes_and_documents() {
        assertThat(visits.get(VNG, agreement("/partijen"))).contains("Ruimte van onze kant", room());
        assertThat(visits.get(VNG, room())).contains("Ruimte van de decentrale partijen", "Dit lezen alleen mensen van VNG, IPO").doesNotContain("??");

        assertThat(visits.upload(VNG, room(), Map.of("text", WORDS), "berekening.txt", "De berekening").getRedirectedUrl()).isEqualTo(room());

        for (Role role : List.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE)) {
            assertThat(visits.get(IPO, role, room())).contains(WORDS, "berekening.txt", "NEGOTIATOR van vng (VNG)").doesNotContain("??");
        }
        assertThat(visits.get(IPO, document())).isEqualTo("De berekening");
        assertThat(visits.get(IPO, Role.SIGNATORY, room())).doesNotContain("<textarea");
        assertThat(visits.post(IPO, Role.SIGNATORY, room(), Map.of("text", "Ook wij")).getStatus()).isEqualTo(409);
        assertThat(Visits.text(visits.post(IPO, room(), Map.of("text", " ")))).contains("#field-text");
        assertThat(visits.get(SZW, room() + "?taal=en")).contains("Room of central government", "There are no notes yet.").doesNotContain(WORDS, "berekening.txt", "??");
        road.abandon().act(IPO, actor -> road.bean(Negotiation.class).abandon(road.agreement(), actor));
        assertThat(visits.post(IPO, room(), Map.of("text", "Te laat")).getStatus()).isEqualTo(409);
    }

    @Test
    @Rule("T85")
    void a_position_is_common_when_each_said_that_it_agrees_and_never_by_silence() {
        assertThat(visits.post(VNG, room() + "/standpunt", Map.of("position", WORDS)).getRedirectedUrl()).isEqualTo(room());
        road.on("2027-02-10");
        assertThat(visits.get(IPO, room())).contains("Voorgesteld standpunt", "Er is nog geen standpunt waarmee iedereen", "Heeft nog niets gezegd").doesNotContain("??");
        assertThat(visits.get(IPO, "/taken")).contains("Oordeel geven over een standpunt van uw kant", room());
        assertThat(visits.get(VNG, "/taken")).doesNotContain("Oordeel geven over een standpunt van uw kant");
        assertThat(visits.get(IPO, Role.EXECUTIVE, "/")).as("on the start page of an executive").contains("Oordeel geven over een standpunt", room());
        assertThat(visits.get(IPO, Role.SIGNATORY, "/")).doesNotContain("Oordeel geven over een standpunt");
        visits.post(SZW, room() + "/standpunt", Map.of("position", "De helft"));
        assertThat(visits.get(BZK, Role.BZK_LIAISON, "/")).as("on that of a liaison").contains("Oordeel geven over een standpunt", room());

        assertThat(visits.post(IPO, room() + "/standpunt/oordeel", Map.of("number", "1", "answer", "OBJECT")).getStatus()).isEqualTo(400);
        assertThat(visits.post(IPO, room() + "/standpunt/oordeel", Map.of("number", "1", "answer", "")).getStatus()).isEqualTo(400);
        visits.post(IPO, room() + "/standpunt/oordeel", Map.of("number", "1", "answer", "OBJECT", "reason", "Veertig is genoeg"));
        assertThat(visits.get(VNG, room())).contains("Stemt niet in", "Veertig is genoeg", "Er is nog geen standpunt waarmee iedereen", "Oordeel van uw organisatie wijzigen");
        assertThat(visits.get(IPO, "/taken")).doesNotContain("Oordeel geven over een standpunt");

        visits.post(IPO, room() + "/standpunt/oordeel", Map.of("number", "1", "answer", "AGREE"));
        assertThat(visits.get(VNG, room())).contains(WORDS).doesNotContain("Voorgesteld standpunt", "Er is nog geen standpunt waarmee iedereen");
        assertThat(visits.post(IPO, room() + "/standpunt/oordeel", Map.of("number", "1", "answer", "OBJECT", "reason", "Toch niet")).getStatus()).isEqualTo(409);

        visits.post(IPO, room() + "/standpunt", Map.of("position", "Zestig miljoen"));
        assertThat(visits.get(VNG, room())).contains(WORDS, "Zestig miljoen", "Voorgesteld standpunt");
        assertThat(visits.post(VNG, room() + "/standpunt/oordeel", Map.of("number", "1", "answer", "AGREE")).getStatus()).as("not the last").isEqualTo(409);
    }

    @Test
    @Rule("T84")
    void for_everybody_else_a_room_does_not_exist_in_either_direction() {
        visits.upload(VNG, room(), Map.of("text", WORDS), "geheim.txt", "Decentraal geheim");
        visits.post(VNG, room() + "/standpunt", Map.of("position", WORDS));
        String decentral = document();
        visits.upload(SZW, room(), Map.of("text", "Het Rijk heeft zestig"), "rijk.txt", "Rijks geheim");
        visits.post(SZW, room() + "/standpunt", Map.of("position", "Het Rijk heeft zestig"));
        String central = visits.get(SZW, room()).replaceAll("(?s).*href=\"(/documenten/[^\"]+)\".*", "$1");

        Map<OrganisationId, List<Role>> outsiders = new LinkedHashMap<>(Map.of(az, List.of(Role.EXECUTIVE, Role.CABINET_SECRETARY, Role.NEGOTIATOR),
                auditors, List.of(Role.AUDITOR), new OrganisationId("gs"), List.of(Role.REGISTRAR, Role.OPERATOR), UTRECHT, List.of(Role.NEGOTIATOR, Role.EXECUTIVE),
                waterBoards, List.of(Role.NEGOTIATOR, Role.EXECUTIVE), COUNCIL_OF_STATE, List.of(Role.COUNCIL_OF_STATE, Role.APPOINTING_AUTHORITY),
                FIN, List.of(Role.NEGOTIATOR, Role.SIGNATORY)));
        Map<OrganisationId, List<Role>> ofTheRijk = Map.of(SZW, List.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE),
                BZK, List.of(Role.BZK_LIAISON, Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE));
        Map<OrganisationId, List<Role>> ofTheOthers = Map.of(VNG, List.of(Role.NEGOTIATOR, Role.SIGNATORY, Role.EXECUTIVE), IPO, List.of(Role.NEGOTIATOR));

        outsiders.forEach((organisation, roles) -> roles.forEach(role -> {
            assertThat(visits.status(organisation, role, room())).as("%s of %s", role, organisation).isEqualTo(404);
            assertThat(visits.post(organisation, role, room(), Map.of("text", "Wij ook")).getStatus()).isEqualTo(404);
            assertThat(rooms.of(road.agreement(), visits.actor(organisation, role))).isEmpty();
            assertThat(application.getBean(PartyTasks.class).of(visits.actor(organisation, role))).isEmpty();
            findsNothing(organisation, role, decentral, "vijftig miljoen", "geheim.txt");
            findsNothing(organisation, role, central, "heeft zestig", "rijk.txt");
        }));
        assertThat(visits.status(VNG, Role.AUDITOR, room())).isEqualTo(404);
        Arrays.stream(Role.values()).filter(role -> List.of(Role.CHAIR, Role.ARBITER, Role.EXPERT, Role.SECRETARY).contains(role))
                .forEach(role -> assertThat(visits.status(null, role, room())).isEqualTo(404));
        ofTheRijk.forEach((organisation, roles) -> roles.forEach(role -> {
            assertThat(visits.get(organisation, role, room())).contains("heeft zestig").doesNotContain("vijftig miljoen");
            findsNothing(organisation, role, decentral, "vijftig miljoen", "geheim.txt");
        }));
        ofTheOthers.forEach((organisation, roles) -> roles.forEach(role -> {
            assertThat(visits.get(organisation, role, room())).contains("vijftig miljoen").doesNotContain("heeft zestig");
            findsNothing(organisation, role, central, "heeft zestig", "rijk.txt");
        }));
        assertThat(application.getBean(JdbcTemplate.class).queryForList("select payload::text from recorded_event", String.class).toString())
                .doesNotContain("vijftig miljoen", "heeft zestig");
        assertThat(application.getBean(ChainVerification.class).verify(road.agreement()).intact()).isTrue();
    }

    @Test
    @Rule("T84")
    void bzk_does_not_enter_where_it_is_not_on_the_side_and_who_is_alone_shares_nothing() {
        Road without = road.alongside().registered(Registrations.valid().parties(new PartyKey(VNG, PartyRole.DECENTRAL), new PartyKey(SZW, PartyRole.LINE_MINISTRY),
                new PartyKey(FIN, PartyRole.LINE_MINISTRY)).command()).on("2026-02-10");
        String path = "/akkoorden/" + without.agreement();
        without.act(SZW, actor -> rooms.write(without.agreement(), "Alleen voor FIN", List.of(), actor));

        assertThat(visits.get(BZK, Role.BZK_LIAISON, path + "/partijen")).doesNotContain(path + "/ruimte");
        assertThat(visits.status(BZK, Role.BZK_LIAISON, path + "/ruimte")).isEqualTo(404);
        assertThat(visits.get(FIN, path + "/ruimte")).contains("Alleen voor FIN");
        assertThat(visits.get(VNG, path + "/partijen")).doesNotContain("Ruimte van onze kant");
        assertThat(visits.status(VNG, path + "/ruimte")).isEqualTo(404);
    }

    @Test
    @Rule({"T85", "A18"})
    void a_successor_takes_over_what_its_predecessor_agreed_to() {
        visits.post(IPO, room() + "/standpunt", Map.of("position", WORDS));

        application.getBean(PartySuccession.class).succeed(road.agreement(), IPO, VNG, LocalDate.of(2026, 2, 10));

        assertThat(visits.get(VNG, room())).contains(WORDS).doesNotContain("Voorgesteld standpunt", "IPO</strong>");
        assertThat(visits.status(IPO, room())).isEqualTo(404);
    }

    @Test
    @Rule("T84")
    void an_export_tells_of_a_room_to_its_own_side_alone_and_an_import_shares_it_again() {
        visits.upload(VNG, room(), Map.of("text", WORDS), "raming.txt", "Decentraal: 60");
        visits.upload(SZW, room(), Map.of("text", "Het Rijk heeft zestig"), "rijk.txt", "Rijks geheim");
        road.on("2026-02-11");
        visits.post(VNG, room() + "/standpunt", Map.of("position", "Volledige vergoeding"));
        visits.post(IPO, room() + "/standpunt/oordeel", Map.of("number", "1", "answer", "OBJECT", "reason", "Niet zonder grens"));
        road.on("2026-02-12");
        visits.post(VNG, room() + "/standpunt", Map.of("position", "Vergoeding tot 2030"));
        visits.post(IPO, room() + "/standpunt/oordeel", Map.of("number", "2", "answer", "AGREE"));

        String file = visits.get(VNG, agreement("/dossier.yaml"));
        assertThat(file).contains("# Dit bestand bevat wat alleen voor de eigen kant is", WORDS, "Decentraal: 60", "Niet zonder grens", "Vergoeding tot 2030")
                .doesNotContain("heeft zestig", "Rijks geheim");
        assertThat(visits.get(SZW, agreement("/dossier.yaml"))).contains("heeft zestig", "Rijks geheim").doesNotContain("vijftig", "Decentraal: 60", "position");
        for (OrganisationId other : List.of(waterBoards, auditors)) {
            assertThat(visits.get(other, other.equals(auditors) ? Role.AUDITOR : Role.NEGOTIATOR, agreement("/dossier.yaml")))
                    .doesNotContain("eigen kant", "write-in-room", "position");
        }

        List<AgreementId> again = new ArrayList<>();
        road.does(() -> again.add(application.getBean(DossierFiles.class).importFile(file.replaceFirst("reference: \\S+", "reference: NOGMAALS-3"), Actor.system())));
        String page = visits.get(IPO, "/akkoorden/" + again.get(0) + "/ruimte");
        assertThat(page).contains(WORDS, "raming.txt", "Vergoeding tot 2030").doesNotContain("Voorgesteld standpunt", "heeft zestig", "rijk.txt");
        assertThat(visits.get(IPO, page.replaceAll("(?s).*href=\"(/documenten/[^\"]+)\".*", "$1"))).isEqualTo("Decentraal: 60");
        assertThat(visits.get(SZW, "/akkoorden/" + again.get(0) + "/ruimte")).doesNotContain("vijftig", "raming.txt");
    }

    private void findsNothing(OrganisationId organisation, Role role, String document, String... words) {
        assertThat(visits.status(organisation, role, document)).as("%s for %s of %s", document, role, organisation).isEqualTo(404);
        for (String page : List.of("", "/partijen", "/geschiedenis", "/dossier.yaml")) {
            if (visits.status(organisation, role, agreement(page)) == 200) {
                assertThat(visits.get(organisation, role, agreement(page))).as("%s for %s of %s", page, role, organisation).doesNotContain(words)
                        .doesNotContain("standpunt van de eigen kant", "CommonPosition");
            }
        }
    }

    private String document() {
        return visits.get(VNG, room()).replaceAll("(?s).*href=\"(/documenten/[^\"]+)\".*", "$1");
    }

    private String room() {
        return agreement("/ruimte");
    }

    private String agreement(String page) {
        return "/akkoorden/" + road.agreement() + page;
    }

    private OrganisationId organisation(String code) {
        return application.getBean(Organisations.class).byCode(code, LocalDate.of(2026, 1, 1)).orElseThrow();
    }
}
