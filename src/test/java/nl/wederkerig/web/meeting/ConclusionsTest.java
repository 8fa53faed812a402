package nl.wederkerig.web.meeting;

import static nl.wederkerig.agreement.Registrations.BZK;
import static nl.wederkerig.agreement.Registrations.IPO;
import static nl.wederkerig.agreement.Registrations.SZW;
import static nl.wederkerig.agreement.Registrations.VNG;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederkerig.Rule;
import nl.wederkerig.deadline.ReminderSweep;
import nl.wederkerig.meeting.ConclusionStanding;
import nl.wederkerig.meeting.ConclusionView;
import nl.wederkerig.meeting.Conclusions;
import nl.wederkerig.meeting.MeetingId;
import nl.wederkerig.meeting.MeetingPage;
import nl.wederkerig.meeting.MeetingQuery;
import nl.wederkerig.meeting.Meetings;
import nl.wederkerig.meeting.NewConclusion;
import nl.wederkerig.meeting.NewPoint;
import nl.wederkerig.record.DossierHistory;
import nl.wederkerig.record.RecordedEvent;
import nl.wederkerig.shared.EffectiveTime;
import nl.wederkerig.shared.OrganisationId;
import nl.wederkerig.shared.Role;
import nl.wederkerig.support.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What is concluded at the table, its written confirmation, and reporting back. */
@IntegrationTest
class ConclusionsTest {

    private static final Map<String, String> LOKET = Map.of("text", "Het loket gaat in juni open", "obligor", "mnre1073", "due", "2026-06-01");

    @Autowired
    private MockMvc web;
    @Autowired
    private ApplicationContext application;

    private MeetingTable table;
    private MeetingId meeting;
    private String page;

    /** VNG met SZW and IPO on 10 March 2026, a Tuesday; IPO is no party to the negotiation. */
    @BeforeEach
    void a_meeting_today() {
        table = new MeetingTable(web, application);
        meeting = table.planned("2026-03-10", SZW, IPO);
        page = "/overleggen/" + meeting;
    }

    @Test
    @Rule("T6")
    void a_conclusion_says_who_does_what_by_when_and_is_recorded_from_the_day_of_the_meeting_on() throws Exception {
        MockHttpServletResponse empty = table.post(VNG, page + "/conclusie", Map.of("text", "", "obligor", "mnre1034"));
        assertThat(empty.getStatus()).isEqualTo(400);
        assertThat(empty.getContentAsString()).contains("href=\"#field-text\"", "href=\"#field-obligor\"", "href=\"#field-due\"");
        assertThat(table.post(VNG, "/overleggen/" + table.planned("2026-03-11", SZW) + "/conclusie", LOKET).getContentAsString())
                .contains("vanaf de dag van het overleg");

        assertThat(table.post(VNG, page + "/conclusie", LOKET).getStatus()).isEqualTo(302);

        assertThat(table.get(SZW, page).getContentAsString()).contains("Het loket gaat in juni open", "uiterlijk ma 1 jun 2026", "aan tafel")
                .doesNotContain("??", "Terugnemen");
        assertThat(table.get(VNG, page).getContentAsString()).contains("Terugnemen");
    }

    @Test
    @Rule("T6")
    void it_is_taken_back_by_who_recorded_it_until_the_meeting_is_closed() throws Exception {
        table.post(VNG, page + "/conclusie", LOKET);
        table.post(SZW, page + "/conclusies/1/terugnemen", Map.of());
        assertThat(of(SZW)).hasSize(1);
        table.post(VNG, page + "/conclusies/1/terugnemen", Map.of());
        assertThat(of(SZW)).isEmpty();
        table.post(VNG, page + "/conclusie", LOKET);
        table.post(VNG, page + "/sluiten", Map.of());
        table.post(VNG, page + "/conclusies/1/terugnemen", Map.of());

        assertThat(of(SZW)).hasSize(1);
        assertThat(table.post(VNG, page + "/conclusie", LOKET).getStatus()).isEqualTo(409);
    }

    @Test
    @Rule("T6")
    void the_convener_closes_it_and_from_the_day_after_any_party() {
        assertThat(table.post(SZW, page + "/sluiten", Map.of()).getStatus()).isEqualTo(409);
        table.on("2026-03-11");
        assertThat(table.post(SZW, page + "/sluiten", Map.of()).getStatus()).isEqualTo(302);
        assertThat(table.post(VNG, page + "/sluiten", Map.of()).getStatus()).isEqualTo(409);
    }

    @Test
    @Rule("T1")
    void a_conclusion_about_a_dossier_is_there_for_its_parties_only_and_only_they_are_asked() throws Exception {
        about("De raming");
        table.post(VNG, page + "/sluiten", Map.of());

        assertThat(of(SZW)).singleElement().extracting(ConclusionView::silent).isEqualTo(List.of(SZW));
        assertThat(of(IPO)).isEmpty();
        assertThat(table.get(IPO, page).getContentAsString()).doesNotContain("Het loket gaat");
        assertThat(table.post(IPO, page + "/conclusies/1/eigen-lezing", Map.of("reading", "Anders")).getStatus()).isEqualTo(404);
        assertThat(table.post(IPO, page + "/conclusies/1/bevestigen", Map.of()).getStatus()).isEqualTo(404);
    }

    /** Ten days from Tuesday 10 March end on Friday the 20th. */
    @Test
    @Rule("T7")
    void every_other_party_confirms_within_ten_days_or_records_its_own_reading_and_both_stay() throws Exception {
        table.post(VNG, page + "/conclusie", LOKET);
        table.post(VNG, page + "/conclusie", Map.of("text", "De raming komt er", "obligor", "vng", "due", "2026-05-01"));
        table.post(VNG, page + "/sluiten", Map.of());
        assertThat(deadlines("meeting:confirm")).containsExactly("2026-03-20 {mnre1073,ipo}");
        assertThat(table.get(SZW, page).getContentAsString()).contains("Alle 2 bevestigen", "vr 20 mrt 2026", "overleg gesloten", "bevestiging gevraagd");

        table.post(IPO, page + "/conclusies/bevestigen", Map.of());
        table.post(SZW, page + "/conclusies/1/bevestigen", Map.of());
        assertThat(deadlines("meeting:confirm")).containsExactly("2026-03-20 {mnre1073}");
        assertThat(table.get(SZW, page + "/conclusies/2/eigen-lezing").getContentAsString()).contains("De raming komt er").doesNotContain("??");
        assertThat(table.post(SZW, page + "/conclusies/2/eigen-lezing", Map.of("reading", "")).getStatus()).isEqualTo(400);
        table.post(SZW, page + "/conclusies/2/eigen-lezing", Map.of("reading", "De raming komt er na de zomer"));

        assertThat(deadlines("meeting:confirm")).isEmpty();
        assertThat(of(VNG)).extracting(ConclusionView::standing).containsExactly(ConclusionStanding.CONFIRMED, ConclusionStanding.READ_OTHERWISE);
        for (OrganisationId party : List.of(VNG, SZW, IPO)) {
            assertThat(table.get(party, page).getContentAsString()).contains("De raming komt er<", "De raming komt er na de zomer");
        }
        table.post(SZW, page + "/conclusies/2/bevestigen", Map.of());
        assertThat(of(VNG)).extracting(ConclusionView::standing).containsOnly(ConclusionStanding.CONFIRMED);
        assertThat(table.get(VNG, page).getContentAsString()).contains("De raming komt er na de zomer");
        assertThat(table.post(SZW, page + "/conclusies/2/eigen-lezing", Map.of("reading", "Toch niet")).getStatus()).isEqualTo(409);
    }

    @Test
    @Rule("T7")
    void what_another_party_reads_otherwise_is_not_confirmed_with_the_rest() throws Exception {
        table.post(VNG, page + "/conclusie", LOKET);
        table.post(VNG, page + "/conclusie", Map.of("text", "De raming komt er", "obligor", "vng", "due", "2026-05-01"));
        table.post(VNG, page + "/conclusie", Map.of("text", "Het verslag volgt", "obligor", "vng", "due", "2026-05-01"));
        table.post(VNG, page + "/sluiten", Map.of());
        table.post(IPO, page + "/conclusies/2/eigen-lezing", Map.of("reading", "Alleen een eerste raming"));

        assertThat(table.get(SZW, page).getContentAsString()).contains("De andere 2 bevestigen", "Conclusie 2 bevestigt u apart").doesNotContain("Alle 3", "??");
        table.post(SZW, page + "/conclusies/bevestigen", Map.of());

        assertThat(of(SZW)).extracting(each -> each.silent().contains(SZW)).containsExactly(false, true, false);
        assertThat(table.get(SZW, page).getContentAsString()).contains("Conclusie 2 bevestigt u apart");
        table.post(SZW, page + "/conclusies/2/bevestigen", Map.of());
        assertThat(of(SZW)).noneMatch(each -> each.silent().contains(SZW));
    }

    @Test
    @Rule("T7")
    void silence_is_reminded_and_recorded_and_confirms_nothing() throws Exception {
        table.post(VNG, page + "/conclusie", LOKET);
        table.post(VNG, page + "/sluiten", Map.of());
        table.post(IPO, page + "/conclusies/1/bevestigen", Map.of());

        sweep("2026-03-17");
        assertThat(events()).endsWith("ReminderSent");
        sweep("2026-03-21");
        assertThat(events()).contains("ResponseLapsed");
        table.on("2026-03-21");

        assertThat(of(VNG)).singleElement().extracting(ConclusionView::standing).isEqualTo(ConclusionStanding.NOT_CONFIRMED);
        assertThat(table.get(VNG, page).getContentAsString()).contains("niet bevestigd", "nog niet beantwoord door SZW");
        table.on("2027-03-21");
        assertThat(of(VNG)).singleElement().extracting(ConclusionView::standing).isEqualTo(ConclusionStanding.NOT_CONFIRMED);
        table.post(SZW, page + "/conclusies/1/bevestigen", Map.of());
        assertThat(of(VNG)).singleElement().extracting(ConclusionView::standing).isEqualTo(ConclusionStanding.CONFIRMED);
    }

    /** The registrar, for whom there are no meetings, moves the day without learning which meeting it is of. */
    @Test
    @Rule("T7")
    void a_day_put_on_a_par_with_a_holiday_later_moves_the_last_day_to_confirm() throws Exception {
        table.post(VNG, page + "/conclusie", LOKET);
        table.post(VNG, page + "/sluiten", Map.of());
        OrganisationId secretariat = new OrganisationId("gs");
        Map<String, String> decreed = new HashMap<>(Map.of("day", "2026-03-20", "name", "Herdenking", "decree", "Stcrt. 2026, 1"));

        String foreseen = table.post(secretariat, Role.REGISTRAR, "/beheer/feestdagen/toevoegen", decreed).getContentAsString();
        assertThat(foreseen).contains("Een overleg", "ma 23 mrt 2026").doesNotContain("Stand van de uitvoering", "??");
        decreed.put("seen", foreseen.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1"));
        table.post(secretariat, Role.REGISTRAR, "/beheer/feestdagen/toevoegen", decreed);

        assertThat(deadlines("meeting:confirm")).containsExactly("2026-03-23 {mnre1073,ipo}");
        assertThat(table.get(SZW, page).getContentAsString()).contains("ma 23 mrt 2026");
    }

    @Test
    @Rule("T8")
    void an_unconfirmed_conclusion_weighs_nothing_in_a_count() throws Exception {
        about("De raming");
        table.post(VNG, page + "/conclusie", Map.of("text", "De raming komt er", "obligor", "vng", "due", "2026-05-01"));
        table.post(VNG, page + "/sluiten", Map.of());
        assertThat(counted(VNG)).isZero();
        table.post(IPO, page + "/conclusies/2/bevestigen", Map.of());
        assertThat(counted(VNG)).isZero();
        table.post(SZW, page + "/conclusies/1/bevestigen", Map.of());
        table.post(SZW, page + "/conclusies/2/eigen-lezing", Map.of("reading", "Anders"));

        assertThat(counted(VNG)).isEqualTo(1);
        assertThat(counted(IPO)).as("of a dossier of others").isZero();
        assertThat(table.get(VNG, page).getContentAsString()).contains("Bevestigd: 1 van 2");
        table.post(SZW, page + "/conclusies/2/bevestigen", Map.of());
        assertThat(counted(IPO)).isEqualTo(1);
    }

    @Test
    @Rule("T6")
    void a_conclusion_becomes_a_draft_commitment_in_the_dossier_in_one_click() throws Exception {
        about("De raming");
        assertThat(table.get(VNG, page).getContentAsString()).contains("Als afspraak in een tekstvoorstel");

        String form = table.post(VNG, page + "/conclusies/1/overnemen", Map.of("als", "IN_TEXT")).getRedirectedUrl();

        assertThat(form).contains("/akkoorden/" + table.agreement() + "/doen/tekst-voorstellen");
        String shown = table.open(VNG, form).getContentAsString();
        assertThat(shown).contains("Een landelijk loket openen", "Het loket gaat in juni open", "value=\"2026-06-01\"", "De tekst van het akkoord");
        assertThat(table.get(SZW, page).getContentAsString()).contains("als concept overgenomen door VNG");
        assertThat(table.post(IPO, page + "/conclusies/1/overnemen", Map.of("als", "IN_TEXT")).getStatus()).isEqualTo(404);
    }

    @Test
    @Rule("T6")
    void of_a_conclusion_one_party_makes_a_draft_and_the_others_are_told_who() throws Exception {
        about("De raming");
        table.post(VNG, page + "/conclusies/1/overnemen", Map.of("als", "IN_TEXT"));
        assertThat(table.get(SZW, page).getContentAsString()).doesNotContain("Als afspraak in een tekstvoorstel");
        assertThat(table.get(VNG, page).getContentAsString()).contains("Als afspraak in een tekstvoorstel");

        assertThat(table.post(SZW, page + "/conclusies/1/overnemen", Map.of("als", "IN_TEXT")).getRedirectedUrl()).isEqualTo(page);
        assertThat(of(SZW)).singleElement().matches(each -> each.takenUpBy().equals(VNG) && !each.draftable());
    }

    /** Fourteen days from 10 March. */
    @Test
    @Rule("T9")
    void every_party_reports_back_to_its_own_constituency_by_a_date() throws Exception {
        assertThat(table.post(VNG, page + "/terugkoppelen", Map.of("report", "Te vroeg")).getStatus()).isEqualTo(409);
        table.post(VNG, page + "/sluiten", Map.of());
        assertThat(deadlines("meeting:report:vng")).containsExactly("2026-03-24 {vng}");
        assertThat(table.get(VNG, "/taken").getContentAsString()).contains("Terugkoppelen aan de achterban", "Stand van de uitvoering", "di 24 mrt 2026");
        assertThat(table.get(VNG, page).getContentAsString()).contains("Terugkoppeling aan uw achterban", "di 24 mrt 2026");

        table.post(VNG, page + "/terugkoppelen", Map.of("report", "Wij zijn er uit.\nHet loket komt er."));

        assertThat(deadlines("meeting:report:vng")).isEmpty();
        assertThat(table.get(VNG, "/taken").getContentAsString()).doesNotContain("Terugkoppelen aan de achterban");
        assertThat(table.get(VNG, page).getContentAsString()).contains("Het loket komt er.");
        assertThat(table.get(SZW, page).getContentAsString()).doesNotContain("Het loket komt er.");
        assertThat(table.post(VNG, page + "/terugkoppelen", Map.of("report", "Nog eens")).getStatus()).isEqualTo(409);
        assertThat(table.recorded()).noneMatch(payload -> payload.contains("Het loket komt er"));
    }

    @Test
    @Rule("T9")
    void members_of_an_association_read_what_it_tells_them_and_others_do_not() throws Exception {
        table.post(VNG, page + "/sluiten", Map.of());
        table.post(VNG, page + "/terugkoppelen", Map.of("report", "Het loket komt er."));
        OrganisationId utrecht = new OrganisationId("gm0344");

        assertThat(table.get(utrecht, "/overleggen/terugkoppelingen").getContentAsString())
                .contains("Het loket komt er.", "Stand van de uitvoering").doesNotContain("??", meeting.toString());
        assertThat(table.get(utrecht, page).getStatus()).isEqualTo(404);
        assertThat(table.get(SZW, "/overleggen/terugkoppelingen").getContentAsString()).doesNotContain("Het loket komt er.");
        assertThat(table.get(utrecht, "/overleggen").getContentAsString()).contains("/overleggen/terugkoppelingen");
    }

    @Test
    void what_is_to_be_done_stands_under_the_tasks() throws Exception {
        table.post(VNG, page + "/conclusie", LOKET);
        assertThat(table.get(VNG, "/taken").getContentAsString()).contains("Overleg sluiten");
        assertThat(table.get(SZW, "/taken").getContentAsString()).doesNotContain("Overleg sluiten");
        table.post(VNG, page + "/sluiten", Map.of());

        assertThat(table.get(SZW, "/taken").getContentAsString()).contains("Conclusies bevestigen");
        assertThat(table.get(SZW, "/").getContentAsString()).contains("Conclusies bevestigen");
        assertThat(table.get(SZW, "/agenda/lijst").getContentAsString()).contains("Conclusies bevestigen");
        assertThat(table.get(SZW, Role.EXECUTIVE, "/agenda/lijst").getContentAsString()).contains("Conclusies bevestigen");
        assertThat(table.get(BZK, "/agenda/lijst").getContentAsString()).doesNotContain("Conclusies bevestigen");
        assertThat(table.get(SZW, Role.EXECUTIVE, "/taken/collegas").getContentAsString()).contains("Conclusies bevestigen");
        assertThat(table.get(BZK, "/taken").getContentAsString()).doesNotContain("Conclusies bevestigen");
    }

    /** By VNG, on a point about the negotiation. */
    private void about(String point) {
        table.act(VNG, actor -> {
            application.getBean(Meetings.class).putOnAgenda(meeting, List.of(new NewPoint(point, table.agreement(), null, null)), actor);
            application.getBean(Conclusions.class).record(meeting, new NewConclusion(
                    application.getBean(Meetings.class).get(meeting, actor).points().get(0).id(), LOKET.get("text"), SZW,
                    LocalDate.parse(LOKET.get("due"))), actor);
        });
    }

    private List<ConclusionView> of(OrganisationId party) {
        List<ConclusionView> found = new ArrayList<>();
        table.act(party, actor -> found.addAll(application.getBean(Conclusions.class).of(meeting, actor)));
        return found;
    }

    private int counted(OrganisationId party) {
        List<MeetingPage.Row> rows = new ArrayList<>();
        table.act(party, actor -> rows.addAll(application.getBean(Meetings.class)
                .list(new MeetingQuery(MeetingQuery.When.HELD, null, null, 0, 10), actor).rows()));
        return rows.get(0).confirmed();
    }

    private void sweep(String day) {
        application.getBean(ReminderSweep.class).sweep(LocalDate.parse(day).atTime(9, 0).atZone(EffectiveTime.ZONE).toInstant());
    }

    private List<String> events() {
        return application.getBean(DossierHistory.class).after(meeting.dossier(), 0).stream().map(RecordedEvent::type).toList();
    }

    private List<String> deadlines(String key) {
        return application.getBean(JdbcTemplate.class).queryForList("select last_day || ' ' || holders::text from deadline"
                + " where agreement_id = ? and key = ? and not closed", String.class, meeting.value(), key);
    }
}
