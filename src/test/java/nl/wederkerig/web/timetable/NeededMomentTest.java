package nl.wederkerig.web.timetable;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.budget.BudgetMomentKind;
import nl.wederkerig.budget.BudgetMoments;
import nl.wederkerig.party.People;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** The moment of a budget year that an agreement has to meet: kept with it, on the term bar, and warned about. */
@IntegrationTest
class NeededMomentTest {

    private static final OrganisationId IPO = new OrganisationId("ipo");
    private static final OrganisationId SECRETARIAT = new OrganisationId("gs");

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    /** The term runs from 15 January to 15 July 2026. */
    @Test
    @Rule("T94")
    void a_party_records_it_and_all_see_it_on_the_bar_and_are_warned_when_the_end_comes_later() {
        TimetableTable table = new TimetableTable(application, web, new Road(application).opened(
                Registrations.valid().and(IPO, PartyRole.OBSERVER).command()).on("2026-02-02"));
        table.road.does(() -> application.getBean(BudgetMoments.class).set(BudgetMomentKind.SPRING_MEMORANDUM, LocalDate.of(2026, 5, 29),
                application.getBean(People.class).actorOf(table.person(SECRETARIAT, Role.REGISTRAR))));
        String page = table.agreement() + "/begrotingsmoment";
        assertThat(table.answer(IPO, Role.NEGOTIATOR, page).getStatus()).isEqualTo(404);
        assertThat(table.answer(VNG, Role.SIGNATORY, page).getStatus()).isEqualTo(404);
        assertThat(table.get(VNG, Role.NEGOTIATOR, page)).contains("Voorjaarsnota · vr 29 mei 2026").doesNotContain("??");
        assertThat(TimetableTable.text(table.post(VNG, Role.NEGOTIATOR, page, Map.of("moment", "PRINSJESDAG-1999")))).contains("#field-moment");

        need(table, "PRINSJESDAG-2026");
        assertThat(table.get(SZW, Role.NEGOTIATOR, table.agreement())).contains("Begrotingsmoment dat gehaald moet worden: Prinsjesdag · di 15 sep 2026.")
                .doesNotContain("Te laat voor");
        need(table, "SPRING_MEMORANDUM-2026");
        for (OrganisationId party : new OrganisationId[] {VNG, SZW, IPO}) {
            assertThat(table.get(party, Role.NEGOTIATOR, table.agreement())).contains("Voorjaarsnota (moet gehaald worden)",
                    "Te laat voor Voorjaarsnota, vr 29 mei 2026: het einde wordt verwacht op wo 15 jul 2026.");
        }
        assertThat(table.get(BZK, Role.NEGOTIATOR, table.agreement() + "/geschiedenis"))
                .contains("VNG legde vast welk begrotingsmoment gehaald moet worden: Voorjaarsnota 2026");
        table.road.on("2026-06-01");
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement())).contains("Voorjaarsnota, vr 29 mei 2026, is voorbij");
        need(table, "");
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement())).doesNotContain("is voorbij", "moet gehaald worden:");
        assertThat(table.happened("BudgetMomentNeeded")).isEqualTo(2);
        assertThat(table.happened("NoBudgetMomentNeeded")).isEqualTo(1);
    }

    private static void need(TimetableTable table, String moment) {
        assertThat(table.post(VNG, Role.NEGOTIATOR, table.agreement() + "/begrotingsmoment", Map.of("moment", moment)).getRedirectedUrl())
                .isEqualTo(table.agreement());
    }
}
