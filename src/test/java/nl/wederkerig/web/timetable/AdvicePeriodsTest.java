package nl.wederkerig.web.timetable;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.dossier.DossierFiles;
import nl.wederkerig.shared.Actor;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** Advice that a party asks of a body: within a term, late, and what came. */
@IntegrationTest
class AdvicePeriodsTest {

    private static final OrganisationId IPO = new OrganisationId("ipo");

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
    @Rule("T77")
    void a_party_asks_a_body_for_advice_within_a_term_that_ends_on_a_working_day() {
        assertThat(table.answer(IPO, Role.NEGOTIATOR, ask()).getStatus()).isEqualTo(404);
        assertThat(table.answer(VNG, Role.SIGNATORY, ask()).getStatus()).isEqualTo(404);
        assertThat(table.get(VNG, Role.NEGOTIATOR, ask())).contains("Advies vragen", "Adviestermijn").doesNotContain("??");
        assertThat(TimetableTable.text(table.post(VNG, Role.NEGOTIATOR, ask(), Map.of("body", "", "question", "", "term", ""))))
                .contains("#field-body", "#field-question", "#field-term");

        asked("RVS", "4", "W");
        asked("Universiteit van het platteland", "34", "D");

        assertThat(table.get(SZW, Role.NEGOTIATOR, table.agreement())).contains("Raad van State", "Universiteit van het platteland", "Gevraagd door VNG op ma 2 feb 2026",
                "Is dit uitvoerbaar?", "ma 2 mrt 2026", "ma 9 mrt 2026").doesNotContain("/adviezen/1/vastleggen");
        assertThat(table.get(SZW, Role.NEGOTIATOR, table.agreement() + "/geschiedenis"))
                .contains("VNG vroeg advies aan Universiteit van het platteland, uiterlijk ma 9 mrt 2026: Is dit uitvoerbaar?");
        assertThat(table.get(VNG, Role.NEGOTIATOR, "/agenda?maand=2026-03")).contains("Gevraagd advies vastleggen");
    }

    @Test
    @Rule("T78")
    void an_advice_that_is_late_is_told_once_and_is_a_task_of_who_asked() {
        asked("RVS", "4", "W");
        assertThat(table.sweptOn("2026-03-02").happened("RequestedAdviceLate")).isZero();
        assertThat(table.happened("ReminderSent")).as("who asked is reminded beforehand").isPositive();

        table.sweptOn("2026-03-03").sweptOn("2026-03-04");

        assertThat(table.happened("RequestedAdviceLate")).isEqualTo(1);
        assertThat(table.get(SZW, Role.NEGOTIATOR, table.agreement())).contains("te laat: verwacht tot en met ma 2 mrt 2026");
        assertThat(table.get(VNG, Role.NEGOTIATOR, "/taken")).contains("Advies is te laat: Is dit uitvoerbaar?", advice(1));
        assertThat(table.get(SZW, Role.NEGOTIATOR, "/taken")).doesNotContain("Advies is te laat");
    }

    @Test
    @Rule("T79")
    void who_asked_records_what_came_and_when() {
        asked("RVS", "4", "W");
        table.road.on("2026-02-20");
        assertThat(table.answer(SZW, Role.NEGOTIATOR, advice(1)).getStatus()).isEqualTo(404);
        assertThat(table.answer(VNG, Role.NEGOTIATOR, advice(2)).getStatus()).isEqualTo(404);
        assertThat(table.get(VNG, Role.NEGOTIATOR, advice(1))).contains("Is dit uitvoerbaar?").doesNotContain("??");
        assertThat(TimetableTable.text(table.post(VNG, Role.NEGOTIATOR, advice(1), Map.of("receivedOn", "2026-02-19")))).contains("#field-summary");
        assertThat(TimetableTable.text(table.post(VNG, Role.NEGOTIATOR, advice(1), Map.of("receivedOn", "2026-02-01", "summary", "Ja"))))
                .as("before it was asked").contains("#field-receivedOn");

        assertThat(table.post(VNG, Role.NEGOTIATOR, advice(1), Map.of("receivedOn", "2026-02-19", "summary", "Het kan, met een jaar uitstel.",
                "document", "W04.26.001")).getRedirectedUrl()).isEqualTo(table.agreement());

        assertThat(table.get(BZK, Role.NEGOTIATOR, table.agreement())).contains("ontvangen op do 19 feb 2026", "Het kan, met een jaar uitstel.", "Vindplaats: W04.26.001");
        assertThat(table.get(BZK, Role.NEGOTIATOR, table.agreement() + "?taal=en")).contains("received on").doesNotContain("??");
        assertThat(table.post(VNG, Role.NEGOTIATOR, advice(1), Map.of("receivedOn", "2026-02-19", "summary", "Nog een.")).getStatus()).isEqualTo(409);
        assertThat(table.sweptOn("2026-03-10").happened("RequestedAdviceLate")).isZero();
    }

    @Test
    @Rule("T79")
    void that_no_advice_came_is_recorded_without_saying_that_it_was_received() {
        asked("RVS", "4", "W");
        table.road.on("2026-03-20");
        assertThat(table.get(VNG, Role.NEGOTIATOR, advice(1))).contains("Ontvangen of afgesloten op", "dagen te laat").doesNotContain("??");

        table.post(VNG, Role.NEGOTIATOR, advice(1), Map.of("receivedOn", "2026-03-20", "summary", "Er kwam geen advies."));

        assertThat(table.get(BZK, Role.NEGOTIATOR, table.agreement())).contains("afgesloten op vr 20 mrt 2026", "Er kwam geen advies.")
                .doesNotContain("ontvangen op", "??");
    }

    @Test
    @Rule("T79")
    void the_advice_itself_is_kept_for_whoever_sees_the_agreement_and_leaves_with_it() {
        asked("RVS", "4", "W");
        table.road.on("2026-02-20");
        assertThat(TimetableTable.text(table.upload(VNG, advice(1), Map.of("receivedOn", "2026-02-19"), "advies.exe", "MZ"))).contains("#field-documents");
        assertThat(table.upload(VNG, advice(1), Map.of("receivedOn", "2026-02-19"), "advies.txt", "Het kan, met een jaar uitstel.").getRedirectedUrl())
                .isEqualTo(table.agreement());

        String shown = table.get(IPO, Role.NEGOTIATOR, table.agreement());
        assertThat(shown).contains("ontvangen op do 19 feb 2026", "advies.txt").doesNotContain("Vindplaats");
        String document = shown.replaceAll("(?s).*href=\"(/documenten/[^\"]+)\".*", "$1");
        assertThat(table.get(BZK, Role.EXECUTIVE, document)).isEqualTo("Het kan, met een jaar uitstel.");
        assertThat(table.answer(new OrganisationId("gm0344"), Role.NEGOTIATOR, document).getStatus()).isEqualTo(404);
        assertThat(table.answer(new OrganisationId("gs"), Role.REGISTRAR, document).getStatus()).isEqualTo(404);

        String file = table.get(SZW, Role.NEGOTIATOR, table.agreement() + "/dossier.yaml");
        table.road.does(() -> {
            DossierFiles files = application.getBean(DossierFiles.class);
            AgreementId again = files.importFile(file.replaceFirst("reference: \\S+", "reference: NOGMAALS-6"), Actor.system());
            assertThat(files.export(again, Actor.system())).contains("record-requested-advice", "advies.txt", "Het kan, met een jaar uitstel.");
        });
    }

    private void asked(String body, String amount, String unit) {
        assertThat(table.post(VNG, Role.NEGOTIATOR, ask(), Map.of("body", body, "question", "Is dit uitvoerbaar?", "term", amount, "term.unit", unit))
                .getRedirectedUrl()).isEqualTo(table.agreement());
    }

    private String ask() {
        return table.agreement() + "/adviezen/vragen";
    }

    private String advice(int number) {
        return table.agreement() + "/adviezen/" + number + "/vastleggen";
    }
}
