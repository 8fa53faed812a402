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
    @Rule("T5")
    void what_one_of_several_at_the_table_only_co_signs_is_not_among_what_changed() throws Exception {
        MeetingId last = table.planned("2026-03-20", IPO, BZK);
        table.post(VNG, "/overleggen/" + last + "/sluiten", Map.of());
        table.on("2026-03-25").road().proposes(SZW);
        String page = briefing(table.planned("2026-04-01", IPO, BZK));

        assertThat(table.get(VNG, page).getContentAsString()).contains("Wat er sindsdien is veranderd").doesNotContain("tekstversie 2");
        assertThat(table.get(VNG, page + "?met=" + BZK).getContentAsString()).contains("tekstversie 2");
    }

    @Test
    @Rule({"T1", "T5"})
    void it_can_be_about_one_of_those_who_meet_alone() throws Exception {
        String page = briefing(table.planned("2026-04-01", SZW, IPO));

        assertThat(table.get(VNG, page).getContentAsString()).contains("Wat er openstaat met SZW, IPO", "Met allen", page + "?met=ipo");
        assertThat(table.get(VNG, page + "?met=ipo").getContentAsString()).contains("Wat er openstaat met IPO<", "Van hen hebt u niets tegoed")
                .doesNotContain("verdeelmodel", table.reference());
        assertThat(table.get(VNG, page + "?met=mnre1034").getContentAsString()).as("is not at the table").contains("Wat er openstaat met SZW, IPO");
        assertThat(table.get(VNG, briefing(table.planned("2026-04-01", SZW))).getContentAsString()).doesNotContain("Met allen");
    }

    @Test
    @Rule({"T7", "T8"})
    void what_was_concluded_is_owed_as_well_and_counts_once_all_have_confirmed_it() throws Exception {
        MeetingId last = table.planned("2026-03-20", SZW);
        table.post(VNG, "/overleggen/" + last + "/conclusie", Map.of("text", "De raming komt er", "obligor", "vng", "due", "2026-05-01"));
        table.post(VNG, "/overleggen/" + last + "/sluiten", Map.of());
        String page = briefing(table.planned("2026-04-01", SZW));

        assertThat(table.get(VNG, page).getContentAsString()).contains("Uit het vorige overleg:", "De raming komt er").doesNotContain("Op uw naam", "??");
        table.post(SZW, "/overleggen/" + last + "/conclusies/bevestigen", Map.of());
        assertThat(table.get(VNG, page).getContentAsString()).contains("Op uw naam staat één bevestigde conclusie van het vorige overleg.");
        assertThat(table.get(SZW, page + "?taal=en").getContentAsString()).contains("one confirmed conclusion is theirs to do").doesNotContain("??");
    }

    @Test
    @Rule({"T1", "T5"})
    void the_page_of_an_organisation_leads_to_what_is_open_with_it_and_to_the_lists_as_far_as_they_may_be_seen() throws Exception {
        String szw = "/organisaties/" + SZW;

        String seen = table.get(VNG, szw).getContentAsString();
        assertThat(seen).contains("Wat er openstaat tussen ons", szw + "/stand", "/akkoorden?partij=", "/afspraken/alle?status=OWED&amp;moet=true&amp;partij=",
                "Afspraken die zij nog moet nakomen (2)", "krijgt=true").doesNotContain("/geschillen?toon", "??");
        assertThat(table.get(IPO, szw).getContentAsString()).contains("Afspraken die zij nog moet nakomen (2)");
        assertThat(table.get(VNG, "/organisaties/" + VNG).getContentAsString()).contains("/akkoorden?partij=").doesNotContain("tussen ons");
        assertThat(table.get(new OrganisationId("gs"), Role.REGISTRAR, szw).getContentAsString()).doesNotContain("tussen ons", "Afspraken die zij");
        assertThat(table.get(VNG, szw + "/stand").getContentAsString()).contains("Wat er openstaat met SZW", "Van hen hebt u 2 afspraken tegoed, waarvan 1 te laat.")
                .doesNotContain("vorige overleg", "??");
        assertThat(table.get(IPO, szw + "/stand").getContentAsString()).doesNotContain("verdeelmodel", table.reference());
        assertThat(table.get(SZW, szw + "/stand").getStatus()).isEqualTo(404);
        assertThat(table.get(BZK, Role.AUDITOR, szw + "/stand").getStatus()).isEqualTo(404);
        assertThat(table.get(VNG, "/organisaties/bestaat-niet/stand").getStatus()).isEqualTo(404);
        assertThat(table.get(VNG, "/afspraken/alle?krijgt=true&partij=SZW").getContentAsString()).doesNotContain(">Een nieuw verdeelmodel vaststellen</a>");
        assertThat(table.get(VNG, "/afspraken/alle?moet=true&partij=SZW").getContentAsString()).contains(">Een nieuw verdeelmodel vaststellen</a>");
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
