package nl.wederkerig.web.timetable;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.AgreementStatus;
import nl.wederkerig.agreement.PartyRole;
import nl.wederkerig.agreement.Registrations;
import nl.wederkerig.agreement.WhatIf;
import nl.wederkerig.calendar.TermLength;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.support.Road;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What-if agreements: agreed with the timetable, come about on their day or by declaration, contested and acted on. */
@IntegrationTest
class WhatIfsTest {

    private static final OrganisationId IPO = new OrganisationId("ipo");
    private static final WhatIf DATED = new WhatIf("er is nog geen raming", "SZW vraagt de Raad om advies", LocalDate.of(2026, 3, 2), null);
    private static final WhatIf UNDATED = new WhatIf("de kosten stijgen met een kwart", "Wij rekenen opnieuw", null, TermLength.weeks(3));

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;
    private TimetableTable table;

    @BeforeEach
    void two_what_if_agreements() {
        table = new TimetableTable(application, web, new Road(application).opened(
                Registrations.valid().and(IPO, PartyRole.OBSERVER).whatIfs(DATED, UNDATED).command()).on("2026-02-02"));
    }

    @Test
    @Rule("T73")
    void they_are_accepted_with_the_timetable_and_changing_one_withdraws_all_acceptances() {
        Road road = new Road(application).registered(Registrations.valid().whatIfs(DATED).command());
        TimetableTable preparing = new TimetableTable(application, web, road.on("2026-01-08").accepts(VNG));
        assertThat(preparing.get(SZW, Role.NEGOTIATOR, preparing.agreement() + "/doen/regeling-aanvaarden"))
                .contains("Als: er is nog geen raming", "gaat vanzelf in op ma 2 mrt 2026", "binnen 14 dagen").doesNotContain("??");
        String change = preparing.agreement() + "/doen/tijdpad-wijzigen";
        assertThat(preparing.get(SZW, Role.NEGOTIATOR, change)).contains("er is nog geen raming", "whatIfs[1].condition");
        assertThat(TimetableTable.text(preparing.post(SZW, Role.NEGOTIATOR, change, Map.of("revision", "1", "whatIfs.rows", "1",
                "whatIfs[0].condition", "er is brand")))).contains("#field-whatIfs-0-consequence");

        assertThat(preparing.post(SZW, Role.NEGOTIATOR, change, Map.of("revision", "1", "whatIfs.rows", "1", "whatIfs[0].condition", "er is brand",
                "whatIfs[0].consequence", "Wij blussen", "whatIfs[0].within.unit", "W")).getRedirectedUrl()).isEqualTo(preparing.agreement());

        assertThat(preparing.get(VNG, Role.NEGOTIATOR, preparing.agreement())).contains("Als: er is brand", "nog niet ingegaan").doesNotContain("raming");
        road.on("2026-01-12").accepts(SZW).accepts(BZK);
        assertThat(road.status()).as("VNG accepted something else").isEqualTo(AgreementStatus.PREPARATION);
    }

    @Test
    @Rule("T74")
    void one_with_a_day_comes_about_by_itself_and_asks_every_party_to_act_once() {
        assertThat(table.sweptOn("2026-03-01").happened("WhatIfOccurred")).isZero();
        assertThat(table.answer(VNG, Role.NEGOTIATOR, whatIf(1, "vaststellen")).getStatus()).isEqualTo(404);
        assertThat(table.answer(VNG, Role.NEGOTIATOR, whatIf(1, "handelen")).getStatus()).isEqualTo(404);

        table.road.at(LocalDate.of(2026, 3, 2).atTime(0, 0).atZone(EffectiveTime.ZONE).toInstant())
                .does(() -> application.getBean(ReminderSweep.class).sweep(application.getBean(EffectiveTime.class).now()));
        assertThat(table.happened("WhatIfOccurred")).as("when the day begins").isEqualTo(1);
        table.sweptOn("2026-03-02").sweptOn("2026-03-03");

        assertThat(table.happened("WhatIfOccurred")).as("once").isEqualTo(1);
        assertThat(table.road.status()).as("it changes no status").isEqualTo(AgreementStatus.NEGOTIATION);
        assertThat(table.road.events()).as("it consents to nothing").doesNotContain("JointActConsented", "TextAccepted");
        for (OrganisationId party : new OrganisationId[] {VNG, SZW, BZK}) {
            assertThat(table.get(party, Role.NEGOTIATOR, "/taken")).contains("Laten zien wat u deed na een wat-als-afspraak: SZW vraagt de Raad om advies", whatIf(1, "handelen"));
        }
        assertThat(table.get(VNG, Role.NEGOTIATOR, whatIf(1, "handelen"))).containsSubsequence("Uiterlijk<", "ma 16 mrt 2026");
        assertThat(table.get(SZW, Role.NEGOTIATOR, "/taken")).as("its day is that of no other task").containsOnlyOnce("ma 16 mrt 2026");
        assertThat(table.get(IPO, Role.NEGOTIATOR, "/taken")).doesNotContain("wat-als");
        assertThat(table.answer(IPO, Role.NEGOTIATOR, whatIf(1, "handelen")).getStatus()).isEqualTo(404);
        assertThat(table.get(IPO, Role.NEGOTIATOR, table.agreement())).contains("ingegaan op ma 2 mrt 2026", "Nog aan zet: VNG, SZW, BZK");
        assertThat(table.get(IPO, Role.NEGOTIATOR, table.agreement())).contains("ging in op ma 2 mrt 2026; laatste dag", "deed: ma 16 mrt 2026")
                .doesNotContain("gaat vanzelf in op ma 2 mrt 2026");
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement() + "/geschiedenis")).contains("Wat-als-afspraak ingegaan op haar dag, ma 2 mrt 2026: er is nog geen raming");
        assertThat(table.get(VNG, Role.NEGOTIATOR, "/agenda?van=2026-03-01&tot=2026-03-31")).contains("Laten zien wat is gedaan na een wat-als-afspraak");
    }

    @Test
    @Rule("T75")
    void one_without_a_day_is_declared_by_a_party_and_another_can_contest_that() {
        assertThat(table.get(VNG, Role.NEGOTIATOR, whatIf(2, "vaststellen"))).contains("de kosten stijgen met een kwart").doesNotContain("??");
        assertThat(TimetableTable.text(table.post(VNG, Role.NEGOTIATOR, whatIf(2, "vaststellen"), Map.of()))).contains("#field-reason");
        assertThat(table.post(VNG, Role.NEGOTIATOR, whatIf(2, "vaststellen"), Map.of("reason", "Zie de begroting.")).getRedirectedUrl()).isEqualTo(table.agreement());
        assertThat(table.post(SZW, Role.NEGOTIATOR, whatIf(2, "vaststellen"), Map.of("reason", "Ook.")).getStatus()).isEqualTo(409);
        assertThat(table.answer(VNG, Role.NEGOTIATOR, whatIf(2, "tegenspreken")).getStatus()).isEqualTo(404);

        assertThat(table.get(SZW, Role.NEGOTIATOR, whatIf(2, "tegenspreken"))).contains("VNG stelde dit vast op ma 2 feb 2026: Zie de begroting.").doesNotContain("??");
        table.post(SZW, Role.NEGOTIATOR, whatIf(2, "tegenspreken"), Map.of("reason", "Het is een tiende."));

        assertThat(table.get(BZK, Role.NEGOTIATOR, table.agreement())).contains("vastgesteld op ma 2 feb 2026, tegengesproken",
                "SZW spreekt dit tegen: Het is een tiende.", "Nog aan zet: VNG, BZK");
        assertThat(table.get(SZW, Role.NEGOTIATOR, "/taken")).as("who contests need not act").doesNotContain("wat-als");
        assertThat(table.get(BZK, Role.NEGOTIATOR, "/taken")).contains("Laten zien wat u deed na een wat-als-afspraak: Wij rekenen opnieuw");
        assertThat(table.get(BZK, Role.NEGOTIATOR, table.agreement() + "?taal=en")).contains("declared on", "contested").doesNotContain("??");
    }

    @Test
    @Rule({"T76", "A7"})
    void every_party_tells_what_it_did_and_who_is_silent_is_named() {
        table.post(VNG, Role.NEGOTIATOR, whatIf(2, "vaststellen"), Map.of("reason", "Zie de begroting."));
        assertThat(table.get(SZW, Role.NEGOTIATOR, whatIf(2, "handelen"))).contains("Dan: Wij rekenen opnieuw").doesNotContain("??");
        assertThat(table.post(SZW, Role.NEGOTIATOR, whatIf(2, "handelen"), Map.of("note", "Opnieuw doorgerekend.")).getRedirectedUrl()).isEqualTo(table.agreement());
        assertThat(table.post(SZW, Role.NEGOTIATOR, whatIf(2, "handelen"), Map.of("note", "Nog eens.")).getStatus()).isEqualTo(409);
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement())).contains("SZW deed: Opnieuw doorgerekend.", "Nog aan zet: VNG, BZK");
        assertThat(table.get(SZW, Role.NEGOTIATOR, "/taken")).doesNotContain("wat-als");

        table.sweptOn("2026-02-24");
        assertThat(table.get(VNG, Role.NEGOTIATOR, table.agreement() + "/geschiedenis")).contains("Reactietermijn verstreken op ma 23 feb 2026 zonder antwoord van VNG, BZK");
        table.post(VNG, Role.NEGOTIATOR, whatIf(2, "handelen"), Map.of("note", "Wij ook."));
        table.post(BZK, Role.NEGOTIATOR, whatIf(2, "handelen"), Map.of("note", "En wij."));
        assertThat(table.get(BZK, Role.NEGOTIATOR, "/taken")).doesNotContain("wat-als");
    }

    private String whatIf(int number, String act) {
        return table.agreement() + "/wat-als/" + number + "/" + act;
    }
}
