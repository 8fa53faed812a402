package nl.wederkerig.web.timetable;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Milestone;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The milestones of an agreed timetable: reported by who sees to them, told when they pass, contested by others. */
@IntegrationTest
class MilestonesTest {

    private static final OrganisationId IPO = new OrganisationId("ipo");

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    private TimetableTable table;

    /** Opened on 15 January 2026. SZW sees to the first milestone, all to the second; the third lay before. */
    @BeforeEach
    void a_timetable() {
        table = new TimetableTable(application, web, new Road(application).opened(Registrations.valid().and(IPO, PartyRole.OBSERVER).timetable(
                new Milestone("Eerste tekst", LocalDate.of(2026, 2, 10), SZW), new Milestone("Gezamenlijke raming", LocalDate.of(2026, 3, 1), null),
                new Milestone("Startbijeenkomst", LocalDate.of(2026, 1, 9), SZW)).command()).on("2026-02-02"));
    }

    @Test
    @Rule("T70")
    void its_owner_reports_a_milestone_and_all_see_it_met() {
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement())).contains("Eerste tekst", "komt nog").doesNotContain("mijlpalen/1/melden");
        assertThat(table.get(SZW, Role.NEGOTIATOR, table.agreement())).contains("mijlpalen/1/melden", "mijlpalen/2/melden");
        assertThat(table.answer(VNG, Role.NEGOTIATOR, milestone(1, "melden")).getStatus()).isEqualTo(404);
        assertThat(table.answer(SZW, Role.SIGNATORY, milestone(1, "melden")).getStatus()).isEqualTo(404);
        assertThat(table.answer(IPO, Role.NEGOTIATOR, milestone(2, "melden")).getStatus()).isEqualTo(404);
        assertThat(table.answer(SZW, Role.NEGOTIATOR, milestone(9, "melden")).getStatus()).isEqualTo(404);
        assertThat(TimetableTable.text(table.post(VNG, Role.NEGOTIATOR, milestone(1, "melden"), Map.of("metOn", "2026-02-01"))))
                .contains("Deze mijlpaal meldt wie erop let.");

        assertThat(table.get(SZW, Role.NEGOTIATOR, milestone(1, "melden"))).contains("Mijlpaal als gehaald melden").doesNotContain("??");
        assertThat(TimetableTable.text(table.post(SZW, Role.NEGOTIATOR, milestone(1, "melden"), Map.of("metOn", "2026-02-03"))))
                .as("not in the future").contains("#field-metOn");
        report();

        for (OrganisationId party : new OrganisationId[] {VNG, SZW, IPO}) {
            assertThat(table.get(party, Role.NEGOTIATOR, table.agreement())).contains("gehaald op zo 1 feb 2026, meldt SZW", "Zie de bijlage.");
        }
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement() + "/geschiedenis")).contains("SZW meldde een mijlpaal als gehaald op zo 1 feb 2026: Eerste tekst");
        assertThat(table.post(SZW, Role.NEGOTIATOR, milestone(1, "melden"), Map.of("metOn", "2026-02-01")).getStatus()).isEqualTo(409);
        assertThat(table.sweptOn("2026-02-20").happened("MilestonePassed")).as("what was met does not pass").isZero();
    }

    @Test
    @Rule("T71")
    void a_milestone_that_passes_is_told_once_and_becomes_a_task_of_its_owner_until_it_is_reported() {
        table.sweptOn("2026-02-10");
        assertThat(table.happened("MilestonePassed")).as("on the day itself it can still be met").isZero();
        assertThat(table.get(SZW, Role.NEGOTIATOR, "/taken")).doesNotContain("Mijlpaal melden");

        table.sweptOn("2026-02-11").sweptOn("2026-02-11").sweptOn("2026-02-12");

        assertThat(table.happened("MilestonePassed")).isEqualTo(1);
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement())).contains("te laat: nog niet als gehaald gemeld (di 10 feb 2026)");
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement() + "/geschiedenis")).contains("Mijlpaal verstreken zonder melding: Eerste tekst (di 10 feb 2026); aan zet: SZW");
        assertThat(table.get(SZW, Role.NEGOTIATOR, "/taken")).contains("Mijlpaal melden: Eerste tekst", milestone(1, "melden"));
        assertThat(table.get(SZW, Role.NEGOTIATOR, "/")).contains("Mijlpaal melden: Eerste tekst");
        assertThat(table.get(SZW, Role.SIGNATORY, "/taken/collegas")).contains("Mijlpaal melden: Eerste tekst").doesNotContain(milestone(1, "melden"));
        assertThat(table.get(VNG, Role.NEGOTIATOR, "/taken")).doesNotContain("Mijlpaal melden");
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement())).as("before the negotiation")
                .doesNotContain("te laat: nog niet als gehaald gemeld (vr 9 jan 2026)");

        report();
        assertThat(table.get(SZW, Role.NEGOTIATOR, "/taken")).doesNotContain("Mijlpaal melden: Eerste tekst");
        assertThat(table.sweptOn("2026-03-02").happened("MilestonePassed")).as("the one of everybody").isEqualTo(2);
        assertThat(table.get(BZK, Role.NEGOTIATOR, "/taken?taal=en")).contains("Report milestone: Gezamenlijke raming").doesNotContain("??");
    }

    @Test
    @Rule("T72")
    void another_party_contests_a_report_beside_it_and_then_it_can_be_reported_again() {
        assertThat(table.answer(VNG, Role.NEGOTIATOR, milestone(1, "tegenspreken")).getStatus()).isEqualTo(404);
        report();
        assertThat(table.answer(SZW, Role.NEGOTIATOR, milestone(1, "tegenspreken")).getStatus()).isEqualTo(404);
        assertThat(table.get(VNG, Role.NEGOTIATOR, milestone(1, "tegenspreken"))).contains("Eerste tekst", "SZW: gehaald op zo 1 feb 2026").doesNotContain("??");
        assertThat(TimetableTable.text(table.post(VNG, Role.NEGOTIATOR, milestone(1, "tegenspreken"), Map.of("reason", "")))).contains("#field-reason");

        assertThat(table.post(VNG, Role.NEGOTIATOR, milestone(1, "tegenspreken"), Map.of("reason", "De bijlage ontbreekt.")).getRedirectedUrl())
                .isEqualTo(table.agreement());

        assertThat(table.get(BZK, Role.NEGOTIATOR, table.agreement())).contains("VNG spreekt dit tegen: De bijlage ontbreekt.", "meldt SZW");
        assertThat(table.post(VNG, Role.NEGOTIATOR, milestone(1, "tegenspreken"), Map.of("reason", "Nog steeds.")).getStatus()).isEqualTo(409);
        report();
        assertThat(table.get(BZK, Role.NEGOTIATOR, table.agreement())).doesNotContain("spreekt dit tegen");
        assertThat(table.happened("MilestoneMet")).isEqualTo(2);
    }

    private void report() {
        assertThat(table.post(SZW, Role.NEGOTIATOR, milestone(1, "melden"), Map.of("metOn", "2026-02-01", "note", "Zie de bijlage.")).getRedirectedUrl())
                .isEqualTo(table.agreement());
    }

    private String milestone(int number, String act) {
        return table.agreement() + "/mijlpalen/" + number + "/" + act;
    }
}
