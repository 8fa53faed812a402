package nl.wederkerig.web.meeting;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.agreement.Negotiation;
import nl.wederkerig.commitment.Fulfilment;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.shared.AgreementId;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import nl.wederkerig.web.commitment.OwedAgreement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/** What is open between those who meet, as each of them may see it. */
@IntegrationTest
class BriefingTest {

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    private MeetingTable table;
    private AgreementId owed;

    /** On 20 March 2026: a negotiation of VNG, SZW and BZK, and promises between VNG, IPO and SZW, of which SZW is late with one. */
    @BeforeEach
    void what_is_owed() {
        table = new MeetingTable(web, application);
        owed = new OwedAgreement(application, LocalDate.of(2026, 3, 20)).inForce();
        table.on("2026-03-20");
    }

    @Test
    @Rule("T5")
    void each_side_reads_what_it_owes_and_is_owed_with_what_is_late_and_contested() throws Exception {
        String page = briefing(table.planned("2026-04-01", SZW));

        assertThat(table.get(VNG, page).getContentAsString()).contains("Wat er openstaat met SZW", "Van hen hebt u 2 afspraken tegoed, waarvan 1 te laat.",
                "U moet zelf nog 2 afspraken nakomen.", "Een nieuw verdeelmodel vaststellen", "5 dagen te laat", "Akkoorden die tussen ons lopen",
                table.reference(), "Deze partijen kwamen niet eerder bijeen", "Er loopt geen geschil").doesNotContain("??");
        assertThat(table.get(SZW, page).getContentAsString()).contains("Wat er openstaat met VNG", "Van hen hebt u 2 afspraken tegoed.",
                "U moet zelf nog 2 afspraken nakomen, waarvan 1 te laat.");
        assertThat(table.get(VNG, page + "?taal=en").getContentAsString()).contains("They owe you 2 commitments, of which 1 late.").doesNotContain("??");
        table.act(SZW, actor -> table.bean(Fulfilment.class).claim(owed, "model", "Het besluit", actor));
        table.act(VNG, actor -> table.bean(Fulfilment.class).contest(owed, "model", "Er staat niets in", actor));
        assertThat(table.get(VNG, page).getContentAsString()).contains("Van hen hebt u 2 afspraken tegoed, waarvan 1 te laat, 1 betwist.");
    }

    @Test
    @Rule({"T1", "T5"})
    void it_is_there_for_people_of_the_parties_that_meet_and_holds_what_is_between_them_only() throws Exception {
        String withIpo = briefing(table.planned("2026-04-01", IPO));
        String withBoth = briefing(table.planned("2026-04-01", SZW, IPO));

        assertThat(table.get(VNG, withIpo).getContentAsString()).contains("Van hen hebt u niets tegoed", "Geen afspraken uit akkoorden.")
                .doesNotContain("verdeelmodel", table.reference());
        assertThat(table.get(IPO, withBoth).getContentAsString()).contains("Een landelijk loket openen").doesNotContain("verdeelmodel", table.reference());
        assertThat(table.get(VNG, Role.EXECUTIVE, withBoth).getStatus()).isEqualTo(200);
        assertThat(table.get(BZK, withBoth).getStatus()).isEqualTo(404);
        assertThat(table.get(SZW, withIpo).getStatus()).isEqualTo(404);
        assertThat(table.get(BZK, Role.AUDITOR, withBoth).getStatus()).isEqualTo(404);
        assertThat(table.get(new OrganisationId("gs"), Role.REGISTRAR, withBoth).getStatus()).isEqualTo(404);
    }

    @Test
    @Rule({"T5", "A11"})
    void it_tells_what_was_concluded_the_last_time_and_what_has_changed_since() throws Exception {
        MeetingId last = table.planned("2026-03-20", SZW);
        table.post(VNG, "/overleggen/" + last + "/conclusie", Map.of("text", "Het loket gaat in juni open", "obligor", "mnre1073", "due", "2026-06-01"));
        table.post(VNG, "/overleggen/" + last + "/sluiten", Map.of());
        table.on("2026-03-25").road().proposes(SZW);
        table.act(SZW, actor -> table.bean(Negotiation.class).askCheck(table.agreement(), 2, actor));
        String page = briefing(table.planned("2026-04-01", SZW));

        String ofVng = table.get(VNG, page).getContentAsString();
        String ofSzw = table.get(SZW, page).getContentAsString();

        for (String text : List.of(ofVng, ofSzw)) {
            assertThat(text).contains("/overleggen/" + last, "Het loket gaat in juni open", "Wat er sindsdien is veranderd", "tekstversie 2", "wo 25 mrt 2026")
                    .doesNotContain("ma 2 feb 2026");
        }
        assertThat(ofSzw).contains("vroeg om vooroverleg");
        assertThat(ofVng).doesNotContain("vooroverleg");
    }

    @Test
    void the_meeting_and_the_start_page_of_a_negotiator_lead_to_it() throws Exception {
        MeetingId meeting = table.planned("2026-04-01", SZW);
        MeetingId far = table.planned("2026-05-01", SZW);

        assertThat(table.get(VNG, "/overleggen/" + meeting).getContentAsString()).contains(briefing(meeting));
        assertThat(table.get(BZK, Role.AUDITOR, "/overleggen/" + meeting).getContentAsString()).doesNotContain(briefing(meeting));
        assertThat(table.get(SZW, "/").getContentAsString()).contains("Overleggen in de komende twee weken", briefing(meeting)).doesNotContain(briefing(far));
        assertThat(table.get(IPO, "/").getContentAsString()).doesNotContain(briefing(meeting));
    }

    private static String briefing(MeetingId meeting) {
        return "/overleggen/" + meeting + "/stand";
    }
}
