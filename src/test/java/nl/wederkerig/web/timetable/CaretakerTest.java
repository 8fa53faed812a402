package nl.wederkerig.web.timetable;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Agreements;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** A caretaker cabinet: recorded by the registrar, proposing a suspension that only all parties make, and its end likewise. */
@IntegrationTest
class CaretakerTest {

    private static final OrganisationId IPO = new OrganisationId("ipo");
    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");
    private static final String PAGE = "/beheer/begrotingsmomenten";

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    private TimetableTable table;

    @BeforeEach
    void a_negotiation() {
        table = new TimetableTable(application, web, new Road(application).opened(
                Registrations.valid().and(IPO, PartyRole.OBSERVER).command()).on("2026-02-02"));
    }

    @Test
    @Rule("T91")
    void the_registrar_records_one_at_a_time_with_day_and_reason() {
        assertThat(table.get(SECRETARIAT, Role.REGISTRAR, PAGE)).contains("Demissionair kabinet", "beginOn").doesNotContain("endOn", "??");
        assertThat(TimetableTable.text(table.post(SECRETARIAT, Role.REGISTRAR, PAGE + "/demissionair", Map.of()))).contains("#field-beginOn", "#field-beginReason");
        assertThat(table.post(VNG, Role.NEGOTIATOR, PAGE + "/demissionair", began()).getStatus()).isEqualTo(403);

        begin();
        assertThat(table.get(SECRETARIAT, Role.REGISTRAR, PAGE)).contains("Demissionair sinds zo 1 feb 2026", "Het kabinet bood zijn ontslag aan.", "endOn")
                .doesNotContain("beginOn");
        assertThat(table.post(SECRETARIAT, Role.REGISTRAR, PAGE + "/demissionair", began()).getStatus()).isEqualTo(409);
        assertThat(table.post(SECRETARIAT, Role.REGISTRAR, PAGE + "/missionair", Map.of("endOn", "2026-02-01", "endReason", "Beëdigd")).getStatus()).isEqualTo(409);
        end();
        assertThat(table.get(SECRETARIAT, Role.REGISTRAR, PAGE)).contains("Demissionair van zo 1 feb 2026 tot wo 1 apr 2026");
        assertThat(table.post(SECRETARIAT, Role.REGISTRAR, PAGE + "/missionair", Map.of("endOn", "2026-04-02", "endReason", "Beëdigd")).getStatus()).isEqualTo(409);
        assertThat(table.post(SECRETARIAT, Role.REGISTRAR, PAGE + "/demissionair", began()).getStatus()).as("within the former").isEqualTo(409);
        assertThat(table.get(SECRETARIAT, Role.REGISTRAR, PAGE + "?taal=en")).contains("Caretaker cabinet").doesNotContain("??");
    }

    @Test
    @Rule("T92")
    void it_proposes_a_suspension_to_every_party_in_a_running_negotiation_and_makes_none() {
        Road preparing = new Road(application).registered(Registrations.valid().command());
        assertThat(table.get(VNG, Role.NEGOTIATOR, "/taken")).doesNotContain("demissionair");
        begin();

        for (OrganisationId party : new OrganisationId[] {VNG, SZW, BZK}) {
            assertThat(table.get(party, Role.NEGOTIATOR, "/taken")).contains("Termijn opschorten vanwege een demissionair kabinet")
                    .doesNotContain("/akkoorden/" + preparing.agreement() + "/doen/termijn-opschorten");
        }
        assertThat(table.get(IPO, Role.NEGOTIATOR, "/taken")).doesNotContain("demissionair");
        assertThat(table.get(IPO, Role.NEGOTIATOR, table.agreement())).doesNotContain("u kunt samen de termijn opschorten");
        assertThat(table.get(VNG, Role.SIGNATORY, table.agreement())).doesNotContain("u kunt samen de termijn opschorten");
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement())).contains("u kunt samen de termijn opschorten",
                "Het kabinet is demissionair sinds zo 1 feb 2026", "doen/termijn-opschorten?until=2026-05-02").doesNotContain("??");
        assertThat(suspended()).as("it suspends nothing by itself").isFalse();
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement() + "/doen/termijn-opschorten?until=2026-05-02&reason=Demissionair kabinet"))
                .contains("2026-05-02", "Demissionair kabinet");

        assertThat(table.post(VNG, Role.NEGOTIATOR, table.agreement() + "/doen/termijn-opschorten", Map.of("until", "2026-04-30")).getRedirectedUrl())
                .isEqualTo(table.agreement());
        assertThat(table.get(VNG, Role.NEGOTIATOR, "/taken")).as("asked").doesNotContain("demissionair");
        assertThat(table.get(SZW, Role.NEGOTIATOR, table.agreement())).as("to the day that was asked for").contains("termijn-opschorten?until=2026-04-30");
        assertThat(table.post(SZW, Role.NEGOTIATOR, table.agreement() + "/demissionair/laten", Map.of()).getRedirectedUrl()).isEqualTo(table.agreement());
        assertThat(table.get(SZW, Role.NEGOTIATOR, "/taken")).doesNotContain("demissionair");
        assertThat(table.get(BZK, Role.NEGOTIATOR, table.agreement() + "/geschiedenis")).contains("SZW neemt het voorstel vanwege het kabinet niet over: opschorten");
        assertThat(table.post(IPO, Role.NEGOTIATOR, table.agreement() + "/demissionair/laten", Map.of()).getStatus()).isEqualTo(404);
        assertThat(suspended()).isFalse();
    }

    @Test
    @Rule("T93")
    void its_end_proposes_resumption_where_a_term_still_stands_still() {
        begin();
        table.road.on("2026-02-10").suspendUntil(LocalDate.of(2026, 5, 8));
        assertThat(table.get(VNG, Role.NEGOTIATOR, "/taken")).as("suspended").doesNotContain("demissionair", "nieuw kabinet");
        end();
        assertThat(table.get(VNG, Role.NEGOTIATOR, "/taken")).as("not before its day").doesNotContain("nieuw kabinet");

        table.road.on("2026-04-02");
        assertThat(table.get(VNG, Role.NEGOTIATOR, "/taken")).contains("Termijn hervatten nu er een nieuw kabinet is");
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement())).contains("Er is een nieuw kabinet vanaf wo 1 apr 2026", "doen/termijn-hervatten");
        assertThat(suspended()).as("it resumes nothing by itself").isTrue();

        table.road.resume();
        assertThat(suspended()).isFalse();
        assertThat(table.get(VNG, Role.NEGOTIATOR, "/taken")).doesNotContain("nieuw kabinet");
    }

    private static Map<String, String> began() {
        return Map.of("beginOn", "2026-02-01", "beginReason", "Het kabinet bood zijn ontslag aan.");
    }

    private void begin() {
        assertThat(table.post(SECRETARIAT, Role.REGISTRAR, PAGE + "/demissionair", began()).getRedirectedUrl()).isEqualTo(PAGE);
    }

    private void end() {
        assertThat(table.post(SECRETARIAT, Role.REGISTRAR, PAGE + "/missionair", Map.of("endOn", "2026-04-01", "endReason", "Het kabinet is beëdigd."))
                .getRedirectedUrl()).isEqualTo(PAGE);
    }

    private boolean suspended() {
        boolean[] stands = new boolean[1];
        table.road.does(() -> stands[0] = application.getBean(Agreements.class).view(table.road.agreement(), Actor.system()).term().resumesOn() != null);
        return stands[0];
    }
}
